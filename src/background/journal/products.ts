import type { IDBPObjectStore, StoreNames } from 'idb';
import type { Observation } from '../../model/observation.ts';
import { wordsOfObservation } from './kept.ts';
import type { HashcartDatabase } from './schema.ts';

type Stores = StoreNames<HashcartDatabase>[];
type Products = IDBPObjectStore<HashcartDatabase, Stores, 'products', 'readwrite'>;
type Observations = IDBPObjectStore<HashcartDatabase, Stores, 'observations', 'readwrite'>;

/** Words by product: what one transaction knows to be written. */
export type KnownWords = Map<string, Set<string>>;

type Name = Pick<Observation['product'], 'marketplace' | 'id'>;

const nameOf = ({ marketplace, id }: Name): string => `${marketplace} ${id}`;

/** Products by name, and those of their words that are not known to be written. */
function newWords(observations: readonly Observation[], known: KnownWords): Map<string, Name> {
  const changed = new Map<string, Name>();
  for (const observation of observations) {
    const { product } = observation;
    const name = nameOf(product);
    const words = known.get(name);
    const seen = words ?? new Set<string>();
    const before = seen.size;
    for (const word of wordsOfObservation(observation)) seen.add(word);
    if (words && seen.size === before) continue;
    known.set(name, seen);
    changed.set(name, product);
  }
  return changed;
}

/** Lets products be found by the titles that they were observed with. */
export async function noteProducts(
  products: Products,
  observations: readonly Observation[],
  known: KnownWords = new Map(),
): Promise<void> {
  const changed = newWords(observations, known);
  await Promise.all(
    Array.from(changed, async ([name, { marketplace, id }]) => {
      const words = known.get(name) ?? new Set<string>();
      const before = (await products.get([marketplace, id]))?.words;
      for (const word of before ?? []) words.add(word);
      // Most looks at a price tell nothing new of the product.
      if (before?.length !== words.size) await products.put({ marketplace, id, words: [...words] });
    }),
  );
}

/** Forgets products that no observation is left of. */
export async function forgetProducts(
  products: Products,
  observations: Observations,
  names: readonly Name[],
): Promise<void> {
  const each = new Map(names.map((name) => [nameOf(name), name]));
  const index = observations.index('product-at');
  await Promise.all(
    Array.from(each.values(), async ({ marketplace, id }) => {
      const left = IDBKeyRange.bound([marketplace, id], [marketplace, id, []]);
      if ((await index.getKey(left)) === undefined) await products.delete([marketplace, id]);
    }),
  );
}

import type { Body } from '../../messages.ts';
import { Observation } from '../../model/observation.ts';
import { haveBeginnings, searchWords } from '../../model/search.ts';
import { database } from './database.ts';
import { fewInAll } from './fewinall.ts';
import { keptObservation, sameAuthor, wordsOfObservation } from './kept.ts';
import { newestFirst, placeOf, spotOf, timesOf } from './newest.ts';
import { noteProducts } from './products.ts';

type Filter = Body<'prices/list'>['filter'];

/** Writes down prices that were seen. */
export async function saveObservations(observations: readonly Observation[]): Promise<void> {
  const write = (await database()).transaction(['observations', 'products'], 'readwrite');
  const store = write.objectStore('observations');
  await Promise.all([
    ...observations.map((each) => store.put(keptObservation(each))),
    noteProducts(write.objectStore('products'), observations),
    write.done,
  ]);
}

const PAGE = 100;
/** So many are looked at for one answer. */
const WORK = 2000;
/** So many keys of products are compared, where no word leads to a few. */
const MOST_KEYS = 10_000;
/** So many products are looked at side by side, and so few come before an author. */
const MOST_PRODUCTS = 500;
const FEW_PRODUCTS = 20;

/** A page of observations, and where to go on. */
interface Page {
  readonly observations: Observation[];
  readonly next?: string;
  /** Set where there may be more, further back than one answer looks. */
  readonly searchedTo?: number;
}

/** Whether an observation is what is asked for. */
function fits(filter: Filter): (observation: Observation) => boolean {
  const beginnings = searchWords(filter.words);
  const author = filter.author && sameAuthor(filter.author);
  const { marketplace, productId, stage } = filter;
  return (observation) => {
    const { product, post } = observation;
    return (
      (!marketplace || product.marketplace === marketplace) &&
      (!productId || product.id === productId) &&
      (!author || sameAuthor(post?.author ?? '') === author) &&
      (!stage || observation.stage === stage) &&
      haveBeginnings(wordsOfObservation(observation), beginnings)
    );
  };
}

async function prices() {
  return (await database()).transaction(['observations', 'products']);
}
type Prices = Awaited<ReturnType<typeof prices>>;

/** A product's key as one text: parts of it have no spaces. */
const nameOf = (key: readonly string[]): string => key.join(' ');

/** The products that can be meant, where they are no more than can be looked at side by side. */
async function productsFor(
  read: Prices,
  { words, productId, marketplace }: Filter,
): Promise<string[][] | undefined> {
  const products = read.objectStore('products');
  const named = async (keys: Promise<[string, string][]>) => (await keys).map(nameOf);
  const lists = searchWords(words, productId).map((word) => {
    const range = IDBKeyRange.bound(word, `${word}\uffff`);
    return (most: number) => named(products.index('words').getAllKeys(range, most));
  });
  if (marketplace) {
    const range = IDBKeyRange.bound([marketplace], [marketplace, []]);
    lists.push((most) => named(products.getAllKeys(range, most)));
  }
  const names = await fewInAll(lists, MOST_PRODUCTS, MOST_KEYS);
  return names && Array.from(names, (name) => name.split(' '));
}

/** Cursors that together pass all that can be meant, the newest first. */
async function cursorsFor(read: Prices, filter: Filter, [from, to]: readonly [number, number]) {
  const store = read.objectStore('observations');
  const back = (...first: string[]) => IDBKeyRange.bound([...first, from], [...first, to]);
  const products = await productsFor(read, filter);
  if (products && (!filter.author || products.length <= FEW_PRODUCTS)) {
    const index = store.index('product-at');
    return products.map((name) => index.openCursor(back(...name), 'prev'));
  }
  if (filter.author) {
    return [store.index('author-at').openCursor(back(sameAuthor(filter.author)), 'prev')];
  }
  return [store.index('at').openCursor(IDBKeyRange.bound(from, to), 'prev')];
}

/** A page of observations that fit the filter, the newest first. However many there are, little is read. */
export async function listObservations(filter: Filter, place?: string): Promise<Page> {
  const after = spotOf(place);
  const times = timesOf(filter, after);
  if (times[0] > times[1]) return { observations: [] };
  const isWanted = fits(filter);
  const found: Observation[] = [];
  let looked = 0;
  let last = place;
  for await (const { spot, value } of newestFirst(
    await cursorsFor(await prices(), filter, times),
    after,
  )) {
    const observation = Observation.safeParse(value).data;
    if (observation && isWanted(observation)) {
      if (found.length === PAGE && last) return { observations: found, next: last };
      found.push(observation);
    }
    last = placeOf(...spot);
    looked += 1;
    if (looked === WORK) return { observations: found, next: last, searchedTo: spot[0] };
  }
  return { observations: found };
}

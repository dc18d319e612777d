import { expect } from 'vitest';
import { amazonCart } from '../../../src/retailers/amazon/cart.ts';
import type { ShopSession } from '../../../src/retailers/session.ts';
import { isLong } from '../../setup/long.ts';
import { mutations, padded } from '../../world/mutations.ts';
import { hashOf, pick, seeded } from '../../world/seeded.ts';
import { cannedShop } from './shop.ts';

/** A page before anything happened to it, and the product that it is of. */
export interface WholePage {
  readonly name: string;
  readonly asin: string;
  readonly bytes: Buffer;
}

/** What was seen of all mutated pages. */
export interface Tally {
  pages: number;
  offers: number;
  slowest: { readonly ms: number; readonly what: string };
  /** Bytes that the heap grew by while a page was read, what is garbage by then included. */
  largestGrowth: { readonly bytes: number; readonly what: string };
}

/** A page that takes this long would take for ever: the run gives up, since nothing else can end it. */
const patience = 20_000;

/** An answer is kept in the journal: it has to be small, whatever the page was. */
const largestAnswer = 512 * 1024;

/** What a shop's tokens and offer ids are written with: Base64, hexadecimal digits, percent-encoding, separators. */
const machineWritten = /^[\w%+/=.~:@-]{1,4096}$/;

/** A page after something happened to it, and what that was. */
export interface Mutated {
  readonly text: string;
  readonly what: string;
}

/** A page that up to three things happened to, the same ones for the same seed. */
export function mutated({ name, bytes }: WholePage, seed: number): Mutated {
  const random = seeded(seed);
  const names = Array.from({ length: 1 + Math.floor(random() * 3) }, () =>
    pick(random, Object.keys(mutations)),
  );
  const changed = names.reduce((page, each) => mutations[each]?.(page, random) ?? page, bytes);
  return {
    text: new TextDecoder().decode(changed),
    what: `${name}, seed ${seed}: ${names.join(', ')}`,
  };
}

/** A session whose only page is `text`, which counts what is taken of it. */
function counting(text: string) {
  const { shop, sent } = cannedShop(({ method }) => (method === 'GET' ? text : 'Thank you'));
  const before = process.memoryUsage().heapUsed;
  const start = performance.now();
  const seen = { requests: sent, pieces: 0, growth: 0 };
  async function* counted(pieces: AsyncIterable<string>) {
    for await (const piece of pieces) {
      seen.pieces += 1;
      if (seen.pieces % 64 === 0) {
        seen.growth = Math.max(seen.growth, process.memoryUsage().heapUsed - before);
        if (performance.now() - start > patience) throw new Error('the reader does not get on');
      }
      yield piece;
    }
  }
  const get: ShopSession['get'] = async (path, purpose) => {
    const answer = await shop.get(path, purpose);
    return { ...answer, body: () => counted(answer.body()) };
  };
  return { session: { ...shop, get }, seen };
}

type Counted = ReturnType<typeof counting>;
type Ending = Awaited<ReturnType<typeof amazonCart.offer>>;

/** An offer that a page makes leads to the cart of this shop, with what a shop's own form could send. */
async function checkOffer(
  ending: Exclude<Ending, { halt: unknown }>,
  asin: string,
  seen: Counted['seen'],
) {
  expect(ending.productId).toBe(asin);
  await (await ending.add(1)).said();
  const { path = '', fields = [] } = seen.requests.at(-1) ?? {};
  const sent = Object.fromEntries(fields);
  expect(path).toMatch(/^\/cart\/add-to-cart\//);
  expect(new URL(path, 'https://www.amazon.com').pathname).toMatch(/^\/cart\/add-to-cart\//);
  expect(sent['anti-csrftoken-a2z']).toMatch(machineWritten);
  expect(sent['items[0.base][offerListingId]']).toMatch(machineWritten);
  expect(sent['items[0.base][asin]']).toBe(asin);
  expect(sent['items[0.base][quantity]']).toBe('1');
  expect(JSON.stringify(fields).length).toBeLessThan(largestAnswer);
}

function note(tally: Tally, what: string, ms: number, growth: number, isOffer: boolean): void {
  tally.offers += isOffer ? 1 : 0;
  if (ms > tally.slowest.ms) tally.slowest = { ms, what };
  if (growth > tally.largestGrowth.bytes) tally.largestGrowth = { bytes: growth, what };
}

async function readOne(asin: string, { text, what }: Mutated, tally: Tally): Promise<void> {
  const { session, seen } = counting(text);
  const url = `https://www.amazon.com/dp/${asin}`;
  const product = { retailer: 'amazon', marketplace: 'amazon.com', id: asin, url } as const;
  const start = performance.now();
  const ending = await amazonCart.offer(session, product);
  const ms = performance.now() - start;
  expect(seen.requests.map(({ method }) => method)).toEqual(['GET']);
  expect(seen.pieces).toBeLessThanOrEqual(Math.ceil(text.length / 4096));
  expect(JSON.stringify(ending).length).toBeLessThan(largestAnswer);
  if ('halt' in ending) expect(ending.halt).toMatch(/^[a-z-]+$/);
  else await checkOffer(ending, asin, seen);
  note(tally, what, ms, seen.growth, !('halt' in ending));
}

/** Reads one page; what goes wrong names the page and what was done to it. */
async function readNamed(asin: string, page: Mutated, tally: Tally): Promise<void> {
  tally.pages += 1;
  try {
    await readOne(asin, page, tally);
  } catch (cause) {
    throw new Error(`${page.what}\n${String(cause)}`, { cause });
  }
}

/** Reads `count` mutations of a page. */
export async function readMutations(page: WholePage, count: number, tally: Tally): Promise<void> {
  const first = hashOf(page.name) % 1_000_000;
  for (let seed = first; seed < first + count; seed++) {
    await readNamed(page.asin, mutated(page, seed), tally);
  }
}

/** Where a page is padded: before its offer, and in a long run also within it and after it. */
export const paddedPlaces: readonly string[] = isLong
  ? ['<form id="addToCart"', '<input type="submit"', '</body>']
  : ['<form id="addToCart"'];

/** Reads a page with 20 MB of padding. */
export async function readPadded(page: WholePage, padding: string, tally: Tally): Promise<void> {
  for (const mark of paddedPlaces) {
    const text = padded(page.bytes, padding, mark).toString('utf8');
    const what = `${page.name}: 20 MB of ${padding} before ${mark}`;
    await readNamed(page.asin, { text, what }, tally);
  }
}

/** A tally of nothing yet. */
export const freshTally = (): Tally => ({
  pages: 0,
  offers: 0,
  slowest: { ms: 0, what: '' },
  largestGrowth: { bytes: 0, what: '' },
});

/** Says what was seen, for people to judge: how fast a machine is proves nothing. */
export function report({ pages, offers, slowest, largestGrowth }: Tally): void {
  const growth = Math.round(largestGrowth.bytes / 1024 / 1024);
  console.log(`${pages} pages, ${offers} of them with an offer`);
  console.log(`slowest: ${Math.round(slowest.ms)} ms (${slowest.what})`);
  console.log(`largest heap growth: ${growth} MB (${largestGrowth.what})`);
}

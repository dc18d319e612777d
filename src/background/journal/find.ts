import type { Body } from '../../messages.ts';
import { soughtFateOf } from '../../model/fate.ts';
import { Request } from '../../model/request.ts';
import { haveBeginnings, searchWords } from '../../model/search.ts';
import { database } from './database.ts';
import { fewInAll } from './fewinall.ts';
import { sameAuthor, wordsOfRequest } from './kept.ts';
import { isBeyond, newerFirst, newestFirst, placeOf, spotOf, timesOf } from './newest.ts';
import { readable } from './requests.ts';

type Wanted = Body<'journal/find'>;

/** A page of what was found, and where to go on. */
interface Page {
  readonly requests: Request[];
  readonly next?: string;
  /** Set where there may be more, further back than one answer looks. */
  readonly searchedTo?: number;
}

const PAGE = 50;
/** How much is done for one answer. */
const LIMITS = {
  /** So few requests may all be read, and put in order. */
  few: 1000,
  /** So many keys of each thing that is asked for are compared, where none leads to a few. */
  keys: 10_000,
  /** So many are looked at one after the other, where there are more than a few. */
  work: 2000,
};

const spotIn = ({ createdAt, order }: Request) => [createdAt, order.key] as const;

/** Whether a request is what is wanted. */
function fits(wanted: Wanted): (request: Request) => boolean {
  const beginnings = searchWords(wanted.words);
  const author = wanted.author && sameAuthor(wanted.author);
  const { marketplace, fate, from = 0, to = Number.MAX_SAFE_INTEGER } = wanted;
  return (request) => {
    const { createdAt, order, product } = request;
    return (
      createdAt >= from &&
      createdAt <= to &&
      (!marketplace || product?.marketplace === marketplace) &&
      (!author || sameAuthor(order.post?.author ?? '') === author) &&
      (!fate || soughtFateOf(request) === fate) &&
      haveBeginnings(wordsOfRequest(request), beginnings)
    );
  };
}

async function journal() {
  return (await database()).transaction('requests').store;
}
type Journal = Awaited<ReturnType<typeof journal>>;

/** The indexes that lead to what is wanted in the order of time, each with its range; the last one leads to all. */
function waysTo({ author, marketplace, fate }: Wanted, [from, to]: readonly [number, number]) {
  const range = (first: string) => IDBKeyRange.bound([first, from], [first, to]);
  return [
    ...(author ? [{ name: 'author-made' as const, range: range(sameAuthor(author)) }] : []),
    ...(marketplace ? [{ name: 'store-made' as const, range: range(marketplace) }] : []),
    ...(fate ? [{ name: 'fate-made' as const, range: range(fate) }] : []),
    { name: 'createdAt' as const, range: IDBKeyRange.bound(from, to) },
  ];
}
type Ways = ReturnType<typeof waysTo>;

/** The keys of all that can be wanted, where these are a few. */
async function fewKeys(
  store: Journal,
  wanted: Wanted,
  ways: Ways,
  { few, keys }: typeof LIMITS,
): Promise<Set<string> | undefined> {
  const isTimed = wanted.from !== undefined || wanted.to !== undefined;
  const narrow = isTimed ? ways : ways.slice(0, -1);
  const words = searchWords(wanted.words);
  // Along the index of the only thing that is asked for, each is wanted.
  if (words.length === 0 && narrow.length < 2) return undefined;
  const lists = [
    ...words.map((word) => {
      const range = IDBKeyRange.bound(word, `${word}\uffff`);
      return (most: number) => store.index('words').getAllKeys(range, most);
    }),
    ...narrow.map(
      ({ name, range }) =>
        (most: number) =>
          store.index(name).getAllKeys(range, most),
    ),
  ];
  return fewInAll(lists, few, keys);
}

function pageOf(requests: readonly Request[]): Page {
  const shown = requests.slice(0, PAGE);
  const last = shown.at(-1);
  return requests.length > PAGE && last
    ? { requests: shown, next: placeOf(...spotIn(last)) }
    : { requests: shown };
}

async function amongFew(store: Journal, keys: Set<string>, wanted: Wanted): Promise<Page> {
  const records = await Promise.all(Array.from(keys, (key) => store.get(key)));
  const after = spotOf(wanted.after);
  const found = (await readable(records.filter((record) => record !== undefined)))
    .filter(fits(wanted))
    .filter((request) => isBeyond(spotIn(request), after))
    .sort((one, other) => newerFirst(spotIn(one), spotIn(other)));
  return pageOf(found);
}

async function backInTime(
  store: Journal,
  { name, range }: Ways[number],
  wanted: Wanted,
  { work }: typeof LIMITS,
): Promise<Page> {
  const isWanted = fits(wanted);
  const found: Request[] = [];
  const cursors = [store.index(name).openCursor(range, 'prev')];
  let looked = 0;
  for await (const { spot, value } of newestFirst(cursors, spotOf(wanted.after))) {
    const request = Request.safeParse(value).data;
    if (request && isWanted(request)) found.push(request);
    if (found.length > PAGE) return pageOf(found);
    looked += 1;
    if (looked === work) return { requests: found, next: placeOf(...spot), searchedTo: spot[0] };
  }
  return { requests: found };
}

/** A page of requests that fit all that is asked for, the newest first. However many there are, little is read. */
export async function findRequests(wanted: Wanted, limits = LIMITS): Promise<Page> {
  const times = timesOf(wanted, spotOf(wanted.after));
  if (times[0] > times[1]) return { requests: [] };
  const store = await journal();
  const ways = waysTo(wanted, times);
  const few = await fewKeys(store, wanted, ways, limits);
  if (few) return amongFew(store, few, wanted);
  const [way] = ways;
  return way ? backInTime(store, way, wanted, limits) : { requests: [] };
}

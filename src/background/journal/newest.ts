import * as z from 'zod/mini';

/** A record's place in the order of time: when it was made, and its key where several were made at once. */
type Spot = readonly [at: number, key: string];

const Spot = z.readonly(z.tuple([z.int(), z.string()]));

/** A place in a list as it travels. */
export const placeOf = (at: number, key: string): string => JSON.stringify([at, key]);

/** @throws when it is no place that was given */
export function spotOf(place: string | undefined): Spot | undefined {
  return place === undefined ? undefined : Spot.parse(JSON.parse(place));
}

function compareKeys(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

/** Compares two places: the newest first. */
export const newerFirst = ([at, key]: Spot, [otherAt, otherKey]: Spot): number =>
  otherAt - at || compareKeys(otherKey, key);

/** Whether a place is beyond another, in lists of which the newest is first. */
export const isBeyond = (spot: Spot, other: Spot | undefined): boolean =>
  !other || newerFirst(other, spot) < 0;

/** What a cursor is here: each step back in time gives the next. */
export interface Head {
  readonly key: unknown;
  readonly primaryKey: string;
  readonly value: unknown;
  continue(): Promise<Head | null>;
}

/** The time is the last part of each index of ours that has one. */
function timeOf({ key }: Head): number {
  const last: unknown = Array.isArray(key) ? key.at(-1) : key;
  return typeof last === 'number' ? last : 0;
}

const spotIn = (head: Head): Spot => [timeOf(head), head.primaryKey];

async function pass(opened: Promise<Head | null>, after: Spot | undefined): Promise<Head | null> {
  let head = await opened;
  while (head && !isBeyond(spotIn(head), after)) head = await head.continue();
  return head;
}

function newestOf(heads: readonly Head[]): Head | undefined {
  let newest = heads[0];
  for (const head of heads) {
    if (newest && newerFirst(spotIn(head), spotIn(newest)) < 0) newest = head;
  }
  return newest;
}

/** A record, and its place. */
interface Found {
  readonly spot: Spot;
  readonly value: unknown;
}

/**
 * Records of one or more cursors that go back in time, merged: the newest first. Nothing but the database may be waited
 * for meanwhile.
 * @param after where to go on
 */
export async function* newestFirst(
  cursors: readonly Promise<Head | null>[],
  after: Spot | undefined,
): AsyncGenerator<Found, void> {
  const opened = await Promise.all(cursors.map((cursor) => pass(cursor, after)));
  let heads = opened.filter((head) => head !== null);
  for (let head = newestOf(heads); head; head = newestOf(heads)) {
    yield { spot: spotIn(head), value: head.value };
    const next = await head.continue();
    const last = head;
    heads = heads.flatMap((each) => (each === last ? (next ?? []) : each));
  }
}

/** The range of times that are asked for, none of them after the place where to go on. */
export function timesOf(
  { from, to }: { readonly from?: number | undefined; readonly to?: number | undefined },
  after: Spot | undefined,
): readonly [number, number] {
  const latest = Math.min(to ?? Number.MAX_SAFE_INTEGER, after?.[0] ?? Number.MAX_SAFE_INTEGER);
  return [from ?? 0, latest];
}

import * as z from 'zod/mini';
import { type GroupName, groupFrom, groupText } from '../../model/following.ts';
import { Instant } from '../../model/request.ts';
import type { Settings } from '../../model/settings.ts';

/** Counts up when an earlier Hashcart could not read what a later one writes. */
const VERSION = 1;

/** The browser takes 8,192 bytes an item. A character takes six at most, however it is written. */
const PART_LENGTH = 1200;

/** One group may not leave the others without room: the browser takes 102,400 bytes in all. */
const LARGEST = 40_000;

const DAY_MS = 24 * 60 * 60 * 1000;

/** One item: a part of a group's text. All parts of it tell the same time and how many they are. */
const Part = z.object({
  v: z.literal(VERSION),
  at: Instant,
  of: z.int().check(z.minimum(1), z.maximum(LARGEST)),
  text: z.string(),
});
type Part = z.infer<typeof Part>;

const Versioned = z.object({ v: z.int().check(z.minimum(VERSION + 1)) });

/** A group as another computer, or this one, put it down. */
export interface Told {
  readonly at: number;
  readonly text: string;
  readonly group: Partial<Settings>;
}

/** By the names of the items. */
type Items = Readonly<Record<string, unknown>>;

const itemName = (group: GroupName, place: number): string => `${group}.${place}`;

function partsIn(items: Items, group: GroupName): Part[] | undefined {
  const first = Part.safeParse(items[itemName(group, 0)]).data;
  if (!first) return undefined;
  const parts = [first];
  for (let place = 1; place < first.of; place++) {
    const part = Part.safeParse(items[itemName(group, place)]).data;
    // Items travel one by one: the rest of it may be on its way.
    if (part?.at !== first.at || part.of !== first.of) return undefined;
    parts.push(part);
  }
  return parts;
}

/**
 * Reads a group.
 * @returns `newer` where a later Hashcart wrote it, `damaged` for what makes no sense, undefined where there is none
 */
export function readGroup(
  items: Items,
  group: GroupName,
  now: number,
): Told | 'newer' | 'damaged' | undefined {
  const raw = items[itemName(group, 0)];
  if (raw === undefined) return undefined;
  if (Versioned.safeParse(raw).success) return 'newer';
  const parts = partsIn(items, group);
  const found = groupFrom(group, parts?.map(({ text }) => text).join('') ?? '');
  const text = found && groupText(group, found);
  const at = parts?.[0]?.at ?? 0;
  // Nothing was changed tomorrow.
  return found && text && at < now + DAY_MS ? { at, text, group: found } : 'damaged';
}

/** The items that carry a group's text; undefined where it is too large. */
export function itemsOf(group: GroupName, at: number, text: string): Items | undefined {
  const characters = [...text];
  const of = Math.ceil(characters.length / PART_LENGTH);
  const parts = Array.from({ length: of }, (_, place): [string, Part] => {
    const piece = characters.slice(place * PART_LENGTH, (place + 1) * PART_LENGTH).join('');
    return [itemName(group, place), { v: VERSION, at, of, text: piece }];
  });
  const items = Object.fromEntries(parts);
  return new TextEncoder().encode(JSON.stringify(items)).length > LARGEST ? undefined : items;
}

/** Names of items that an earlier, larger text of a group left behind. */
export function leftOver(items: Items, group: GroupName, fresh: Items): string[] {
  return Object.keys(items).filter((name) => name.startsWith(`${group}.`) && !(name in fresh));
}

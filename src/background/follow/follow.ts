import type { Answer } from '../../messages.ts';
import { GROUP_NAMES, type GroupName, groupText } from '../../model/following.ts';
import type { Settings } from '../../model/settings.ts';
import { browser } from '../../platform.ts';
import { showCount } from '../badge.ts';
import { tell } from '../news.ts';
import { changeSettings, loadSettings } from '../settings.ts';
import { isPrivateCopy } from '../windows.ts';
import { itemsOf, leftOver, readGroup, type Told } from './items.ts';
import { loadNotes, type Note, type Notes, noteChanges, saveNotes } from './notes.ts';

/** What stands in the way of it. */
type State = Pick<Answer<'follow/get'>, 'trouble' | 'tooLarge'>;

type Items = Readonly<Record<string, unknown>>;

type Change = Pick<Told, 'at' | 'text'>;

/** Changes come in bursts, and the browser takes few writes a minute. */
const BURST_MS = 1000;

/** Which of two changes counts: the newest, and the same one on both computers where both were at once. */
function isNewer(one: Change, other: Change): boolean {
  return one.at > other.at || (one.at === other.at && one.text > other.text);
}

/** Takes what others changed, but for what the shopper changed here meanwhile. @returns what was taken */
async function take(told: ReadonlyMap<GroupName, Told>, notes: Notes): Promise<Notes> {
  let taken: Notes = {};
  await changeSettings((settings) => {
    let next: Settings = settings;
    taken = {};
    for (const [name, { at, text, group }] of told) {
      if (groupText(name, settings) !== notes[name]?.text) continue;
      next = { ...next, ...group };
      taken = { ...taken, [name]: { at, text, sent: true } };
    }
    return next;
  });
  return taken;
}

const isFull = (error: unknown): boolean =>
  /quota/i.test(String(error)) && !/MAX_WRITE|per_(?:minute|hour)/i.test(String(error));

/** Puts a group down for the others. @returns whether there was room for it */
async function put(name: GroupName, { at, text }: Change, before: Items): Promise<boolean> {
  const items = itemsOf(name, at, text);
  if (!items) return false;
  try {
    await browser.storage.sync.set({ ...items });
  } catch (error) {
    if (isFull(error)) return false;
    throw error;
  }
  const left = leftOver(before, name, items);
  if (left.length > 0) await browser.storage.sync.remove(left);
  return true;
}

/** Whether the others are to be told. What makes no sense there is left alone until something new takes its place. */
function isWanted(note: Note, told: Told | 'damaged' | undefined): boolean {
  if (note.at === 0) return false;
  if (told === 'damaged') return !note.sent;
  return told === undefined || isNewer(note, told);
}

/** What is newer elsewhere, and what is newer here. */
interface Difference {
  readonly there: ReadonlyMap<GroupName, Told>;
  readonly here: ReadonlyMap<GroupName, Note>;
  readonly trouble: State['trouble'];
}

function compare(items: Items, notes: Notes, now: number): Difference {
  const there = new Map<GroupName, Told>();
  const here = new Map<GroupName, Note>();
  let trouble: State['trouble'];
  for (const name of GROUP_NAMES) {
    const note = notes[name];
    const told = readGroup(items, name, now);
    if (told === 'newer') trouble = 'newer';
    else if (note && typeof told === 'object' && isNewer(told, note)) there.set(name, told);
    else if (note && isWanted(note, told)) here.set(name, note);
  }
  return { there, here, trouble };
}

/** Takes what is newer elsewhere, and puts down what is newer here. */
async function exchange(notes: Notes, now: number): Promise<State> {
  const items: Items = await browser.storage.sync.get(null);
  const { there, here, trouble } = compare(items, notes, now);
  const tooLarge: GroupName[] = [];
  let known = notes;
  for (const [name, note] of here) {
    if (await put(name, note, items)) known = { ...known, [name]: { ...note, sent: true } };
    else tooLarge.push(name);
  }
  if (known !== notes) await saveNotes(known);
  const taken = there.size > 0 ? await take(there, notes) : {};
  if (Object.keys(taken).length > 0) {
    await saveNotes({ ...known, ...taken });
    await showCount();
    await tell({ news: 'stores' });
  }
  return { trouble, tooLarge };
}

async function look(): Promise<State> {
  // Nothing of private windows is written down.
  if (isPrivateCopy()) return { tooLarge: [] };
  const settings = await loadSettings();
  const now = Date.now();
  const before = await loadNotes();
  const notes = noteChanges(before, settings, now);
  if (JSON.stringify(notes) !== JSON.stringify(before)) await saveNotes(notes);
  if (!settings.follows || settings.consentedAt === null) return { tooLarge: [] };
  return exchange(notes, now).catch(() => ({ trouble: 'unavailable', tooLarge: [] }));
}

let looking: Promise<unknown> = Promise.resolve();

/** Brings preferences up to date with the shopper's other computers, one look after another. */
export function follow(): Promise<State> {
  const done = looking.then(look);
  looking = done.catch(() => undefined);
  return done;
}

let soon: ReturnType<typeof setTimeout> | undefined;

/** The same once a burst of changes is over. A worker that is stopped before does it when it starts. */
export function followSoon(): void {
  clearTimeout(soon);
  soon = setTimeout(() => void follow().catch(() => undefined), BURST_MS);
}

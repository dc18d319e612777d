import * as z from 'zod/mini';
import { GROUP_NAMES, type GroupName, groupText } from '../../model/following.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../model/settings.ts';
import { browser } from '../../platform.ts';

const KEY = 'follow';

/** What is known of a group on this computer: when it was changed last, anywhere, and how it has been since. */
const Note = z.object({
  at: z.int().check(z.nonnegative()),
  text: z.string(),
  /** Whether it was put down for the other computers. */
  sent: z.boolean(),
});
export type Note = z.infer<typeof Note>;

export type Notes = Readonly<Partial<Record<GroupName, Note>>>;

/** Each by itself: one that cannot be read takes no other along. */
export async function loadNotes(): Promise<Notes> {
  const { [KEY]: kept } = await browser.storage.local.get(KEY);
  const raw = new Map(Object.entries(Object(kept)));
  const notes = GROUP_NAMES.flatMap((name) => {
    const note = Note.safeParse(raw.get(name)).data;
    return note ? [[name, note] as const] : [];
  });
  return Object.fromEntries(notes);
}

/** Keeps what is known. */
export async function saveNotes(notes: Notes): Promise<void> {
  await browser.storage.local.set({ [KEY]: notes });
}

/** What was never changed is as it came, and older than any change. */
const untouched = (name: GroupName): Note => ({
  at: 0,
  text: groupText(name, DEFAULT_SETTINGS) ?? '',
  sent: false,
});

/**
 * Notes what the shopper changed here since it was looked at last.
 * @returns what is known of every group that can follow
 */
export function noteChanges(notes: Notes, settings: Settings, now: number): Notes {
  const noted = GROUP_NAMES.flatMap((name) => {
    const text = groupText(name, settings);
    if (text === undefined) return [];
    const note = notes[name] ?? untouched(name);
    // Later than what it replaces, even where that came from a clock that is ahead.
    const at = Math.max(now, note.at + 1);
    return [[name, text === note.text ? note : { at, text, sent: false }] as const];
  });
  return Object.fromEntries(noted);
}

import * as z from 'zod/mini';
import { browser } from '../../platform.ts';

const KEY = 'tabs';

const Tabs = z._default(z.catch(z.array(z.int()), []), []);

/** Tabs that were opened behind the others and not closed yet. The browser forgets them when it ends, as it does their ids. */
const open = async (): Promise<number[]> =>
  Tabs.parse((await browser.storage.session.get(KEY))[KEY]);

let writing: Promise<void> = Promise.resolve();

function change(to: (tabs: readonly number[]) => readonly number[]): Promise<void> {
  const done = writing.then(async () => {
    await browser.storage.session.set({ [KEY]: to(await open()) });
  });
  writing = done.catch(() => undefined);
  return done;
}

/** Notes a tab that was opened. */
export const noteTab = (id: number): Promise<void> => change((tabs) => [...tabs, id]);

/** Closes a tab that was opened, if it is still there. */
export async function closeTab(id: number): Promise<void> {
  await browser.tabs.remove(id).catch(() => undefined);
  await change((tabs) => tabs.filter((tab) => tab !== id));
}

let left: Promise<void> | undefined;

/** Closes the tabs that an earlier life of the worker left open: once, and before this life opens any. */
export function closeLeftTabs(): Promise<void> {
  left ??= open().then(async (tabs) => {
    for (const tab of tabs) await closeTab(tab);
  });
  return left;
}

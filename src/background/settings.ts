import { DEFAULT_SETTINGS, type LinkedStore, Settings } from '../model/settings.ts';
import { browser } from '../platform.ts';
import { isPrivateCopy } from './windows.ts';

const KEY = 'settings';

/** What is on disk; in Chromium's private windows with what was changed there, which is in memory alone. */
async function stored(): Promise<unknown> {
  const { [KEY]: onDisk } = await browser.storage.local.get(KEY);
  if (!isPrivateCopy()) return onDisk;
  const { [KEY]: changed } = await browser.storage.session.get(KEY);
  return { ...Object(onDisk), ...Object(changed) };
}

/** Only what was changed: what is changed on disk after that, such as consent taken back, holds in private windows. */
async function store(settings: Settings, before: Settings): Promise<void> {
  if (!isPrivateCopy()) return browser.storage.local.set({ [KEY]: settings });
  const { [KEY]: earlier } = await browser.storage.session.get(KEY);
  const old = new Map<string, unknown>(Object.entries(before));
  const changed = Object.entries(settings).filter(([name, value]) => old.get(name) !== value);
  await browser.storage.session.set({
    [KEY]: { ...Object(earlier), ...Object.fromEntries(changed) },
  });
}

/** The shopper's settings. What is missing or damaged is as if never set: nothing is allowed by mistake. */
export async function loadSettings(): Promise<Settings> {
  return Settings.safeParse(await stored()).data ?? DEFAULT_SETTINGS;
}

let writing: Promise<unknown> = Promise.resolve();

/** Changes the settings, one change after another. */
export function changeSettings(change: (settings: Settings) => Settings): Promise<void> {
  const done = writing.then(async () => {
    const before = await loadSettings();
    await store(change(before), before);
  });
  writing = done.catch(() => undefined);
  return done;
}

/** The linked store at a marketplace. */
export async function linkedStore(marketplace: string): Promise<LinkedStore | undefined> {
  const { stores } = await loadSettings();
  return stores.find((store) => store.marketplace === marketplace);
}

import { DEFAULT_SETTINGS, type LinkedStore, Settings } from '../model/settings.ts';
import { browser } from '../platform.ts';

const KEY = 'settings';

/** The shopper's settings. What is missing or damaged is as if never set: nothing is allowed by mistake. */
export async function loadSettings(): Promise<Settings> {
  const stored = (await browser.storage.local.get(KEY))[KEY];
  return Settings.safeParse(stored).data ?? DEFAULT_SETTINGS;
}

let writing: Promise<unknown> = Promise.resolve();

/** Changes the settings, one change after another. */
export function changeSettings(change: (settings: Settings) => Settings): Promise<void> {
  const done = writing.then(async () => {
    await browser.storage.local.set({ [KEY]: change(await loadSettings()) });
  });
  writing = done.catch(() => undefined);
  return done;
}

/** The linked store at a marketplace. */
export async function linkedStore(marketplace: string): Promise<LinkedStore | undefined> {
  const { stores } = await loadSettings();
  return stores.find((store) => store.marketplace === marketplace);
}

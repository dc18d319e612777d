import { DEFAULT_SETTINGS, type LinkedStore, Settings } from '../model/settings.ts';
import { browser } from '../platform.ts';
import { isPrivateCopy } from './windows.ts';

/** The name that they are kept by. */
export const SETTINGS_KEY = 'settings';

/** What is on disk; in Chromium's private windows with what was changed there, which is in memory alone. */
async function stored(): Promise<unknown> {
  const { [SETTINGS_KEY]: onDisk } = await browser.storage.local.get(SETTINGS_KEY);
  if (!isPrivateCopy()) return onDisk;
  const { [SETTINGS_KEY]: changed } = await browser.storage.session.get(SETTINGS_KEY);
  return { ...Object(onDisk), ...Object(changed) };
}

/** Only what was changed: what is changed on disk after that, such as consent taken back, holds in private windows. */
async function store(settings: Settings, before: Settings): Promise<void> {
  if (!isPrivateCopy()) return browser.storage.local.set({ [SETTINGS_KEY]: settings });
  const { [SETTINGS_KEY]: earlier } = await browser.storage.session.get(SETTINGS_KEY);
  const old = new Map<string, unknown>(Object.entries(before));
  const changed = Object.entries(settings).filter(([name, value]) => old.get(name) !== value);
  await browser.storage.session.set({
    [SETTINGS_KEY]: { ...Object(earlier), ...Object.fromEntries(changed) },
  });
}

/** What was read, for as long as nothing changes it. */
let known: Promise<Settings> | undefined;

function forget(): void {
  known = undefined;
}

// Other copies of the background change them too.
for (const area of [browser.storage.local, browser.storage.session]) {
  area.onChanged.addListener((changes) => {
    if (SETTINGS_KEY in changes) forget();
  });
}

async function read(): Promise<Settings> {
  try {
    return Settings.safeParse(await stored()).data ?? DEFAULT_SETTINGS;
  } catch (error) {
    forget();
    throw error;
  }
}

/** The shopper's settings. What is missing or damaged is as if never set: nothing is allowed by mistake. */
export function loadSettings(): Promise<Settings> {
  known ??= read();
  return known;
}

let writing: Promise<unknown> = Promise.resolve();

/** Changes the settings, one change after another. */
export function changeSettings(change: (settings: Settings) => Settings): Promise<void> {
  const done = writing.then(async () => {
    const before = await loadSettings();
    await store(change(before), before);
    // The browser's word of it may come later than somebody asks.
    forget();
  });
  writing = done.catch(() => undefined);
  return done;
}

/** The linked store at a marketplace. */
export async function linkedStore(marketplace: string): Promise<LinkedStore | undefined> {
  const { stores } = await loadSettings();
  return stores.find((store) => store.marketplace === marketplace);
}

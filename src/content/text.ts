import type { Browser } from 'webextension-polyfill';

declare const browser: Browser;

/**
 * Texts that were asked for, by their names. Asking the browser takes long beside all else that a button needs, and a
 * script that is left behind gets none any more, and has to say so.
 */
const known = new Map<string, string>();

/** More than there are without parts, or with the name of a store. */
const MOST_KNOWN = 500;

/** A text of the locales; empty where there is none, and in a page that is being closed. */
export function text(key: string, ...parts: string[]): string {
  const name = parts.length > 0 ? JSON.stringify([key, parts]) : key;
  const before = known.get(name);
  if (before) return before;
  try {
    const found = browser.i18n.getMessage(key.replaceAll('-', '_'), parts);
    if (known.size < MOST_KNOWN) known.set(name, found);
    return found;
  } catch {
    return '';
  }
}

// Asked for while it can be had.
text('reload_tab');

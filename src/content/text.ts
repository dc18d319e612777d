import type { Browser } from 'webextension-polyfill';

declare const browser: Browser;

/** Texts without parts that were asked for: a script that is left behind gets none any more, and has to say so. */
const known = new Map<string, string>();

/** A text of the locales; empty where there is none, and in a page that is being closed. */
export function text(key: string, ...parts: string[]): string {
  try {
    const found = browser.i18n.getMessage(key.replaceAll('-', '_'), parts);
    if (parts.length === 0) known.set(key, found);
    return found;
  } catch {
    return known.get(key) ?? '';
  }
}

// Asked for while it can be had.
text('reload_tab');

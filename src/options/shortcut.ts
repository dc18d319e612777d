import { browser } from '../platform.ts';

/** The command that adds what the focused post shows, by its name in the manifest. */
const COMMAND = 'add-focused';

/** The keys of that command, and whether the browser lets them be changed: a phone has none. */
export interface Shortcut {
  readonly keys: readonly string[];
  readonly changeable: boolean;
}

/** Asks the browser for the keys as they are set now; none where none are. */
export async function loadShortcut(): Promise<Shortcut> {
  const commands = await browser.commands?.getAll();
  const shortcut = commands?.find(({ name }) => name === COMMAND)?.shortcut ?? '';
  return { keys: shortcut.split('+').filter(Boolean), changeable: commands !== undefined };
}

/** Opens the browser's own page for shortcuts: Firefox by a call, Chromium by its address. */
export async function openShortcutSettings(): Promise<void> {
  const { commands, tabs } = browser;
  if (commands.openShortcutSettings) await commands.openShortcutSettings();
  else await tabs.create({ url: 'chrome://extensions/shortcuts' });
}

import { parseArgs } from 'node:util';
import type { BrowserName } from '../browsers/browser.ts';
import { ensureBrowser, findBrowser } from '../setup/browsers.ts';

/** What the person who starts the demo asked for. */
export interface Choices {
  readonly browser: BrowserName;
  readonly live: boolean;
}

/** Reads the command line; where no browser is named, the first that is there. */
export async function choicesOf(args: readonly string[]): Promise<Choices> {
  const { values } = parseArgs({
    args: [...args],
    options: { browser: { type: 'string' }, live: { type: 'boolean', default: false } },
  });
  return { browser: named(values.browser) ?? (await anyBrowser()), live: values.live };
}

function named(name: string | undefined): BrowserName | null {
  if (name === undefined) return null;
  if (name === 'chromium' || name === 'firefox') return name;
  throw new Error(`--browser is chromium or firefox, not ${name}`);
}

async function anyBrowser(): Promise<BrowserName> {
  for (const name of ['chromium', 'firefox'] as const) {
    if (await findBrowser(name)) return name;
  }
  return ensureBrowser('chromium').then(
    () => 'chromium' as const,
    () => ensureBrowser('firefox').then(() => 'firefox' as const),
  );
}

import { setTimeout as pause } from 'node:timers/promises';
import type { Browser } from 'puppeteer-core';
import { ChromiumUnderTest } from '../browsers/chromium/browser.ts';
import { startChromium } from '../browsers/chromium/launch.ts';
import { Journey } from '../journey/journey.ts';
import { type Display, ensureDisplay } from '../setup/display.ts';
import type { World } from '../world/world.ts';
import { BUILT } from './build.ts';

const LONGEST_END_MS = 10_000;

/** A browser as one arm has it: with one extension, or with none. */
export interface Stage {
  readonly browser: Browser;
  /** Where the addresses of the extension's own files begin; empty without one. */
  readonly origin: string;
}

/** What all browsers of a part share. */
export interface Theatre {
  readonly world: World;
  readonly display: Display;
}

/** Opens what a part needs, and closes it when that is over. */
export async function inTheatre<T>(
  world: World,
  play: (theatre: Theatre) => Promise<T>,
): Promise<T> {
  const display = await ensureDisplay();
  try {
    return await play({ world, display });
  } finally {
    await display.close();
    await world.close();
  }
}

async function open({ world, display }: Theatre, extension?: string): Promise<Stage> {
  const browser = await startChromium({ world, display: display.env, headless: false });
  if (extension === undefined) return { browser, origin: '' };
  const id = await browser.installExtension(extension);
  return { browser, origin: `chrome-extension://${id}/` };
}

/** A browser that is gone already, by whatever hand, does not answer any more. */
async function close(browser: Browser): Promise<void> {
  await Promise.race([browser.close(), pause(LONGEST_END_MS, undefined, { ref: false })]);
  browser.process()?.kill('SIGKILL');
}

/** Runs something in a fresh browser. @param extension the folder of its one extension */
export async function onStage<T>(
  theatre: Theatre,
  extension: string | undefined,
  play: (stage: Stage) => Promise<T>,
): Promise<T> {
  const stage = await open(theatre, extension);
  try {
    return await play(stage);
  } finally {
    await close(stage.browser);
  }
}

/** A shopper's way through Hashcart on a stage. */
export function journeyOn({ world, display }: Theatre, { browser, origin }: Stage): Journey {
  const id = new URL(origin).host;
  const under = new ChromiumUnderTest(browser, { id, folder: BUILT }, display.env);
  return new Journey(under, world);
}

/** Name and version of the browser. */
export async function browserVersion(): Promise<string> {
  const browser = await startChromium({});
  const version = await browser.version();
  await browser.close();
  return version.replace('/', ' ');
}

import { join } from 'node:path';
import type { BrowserUnderTest, LaunchOptions } from '../browsers/browser.ts';
import { launch } from '../browsers/launch.ts';
import { ensureBrowser } from '../setup/browsers.ts';
import { run } from '../setup/commands.ts';
import { ensureDisplay, hasDisplay } from '../setup/display.ts';
import { openWorld } from '../world/world.ts';
import { type Choices, choicesOf } from './choices.ts';
import { askedToStop } from './stop.ts';
import { tour } from './tour.ts';

const root = join(import.meta.dirname, '..', '..');
const stop = askedToStop();

async function build(): Promise<void> {
  console.log('Building the extension …');
  const code = await run('npm', ['run', '--silent', 'build'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (code !== 0) throw new Error('The build failed: see its words above');
}

function options({ browser, live }: Choices): LaunchOptions {
  const extension = join(root, 'dist', browser === 'chromium' ? 'chrome' : 'firefox');
  const profile = join(root, '.cache', 'profile', browser);
  return { extension, headless: false, ...(live ? { profile } : {}) };
}

/** Leaves the browser to the person until they close it or press Ctrl-C. */
async function handOver(browser: BrowserUnderTest, words: readonly string[]): Promise<void> {
  for (const line of words) console.log(line);
  await browser.newPage('https://x.com/home');
  await Promise.race([browser.closed, stop]);
}

async function showLive(choices: Choices): Promise<void> {
  if (!hasDisplay()) throw new Error('--live opens a window for you: it needs a display');
  const browser = await launch(choices.browser, options(choices));
  try {
    await handOver(browser, [
      'The real x.com, in a profile kept in .cache/profile for development.',
      'Sign in there as you like. Close the window or press Ctrl-C to stop.',
    ]);
  } finally {
    await browser.close();
  }
}

async function showWorld(choices: Choices): Promise<void> {
  const world = await openWorld();
  const display = await ensureDisplay();
  const browser = await launch(choices.browser, {
    ...options(choices),
    world,
    display: display.env,
  });
  try {
    if (hasDisplay()) {
      await handOver(browser, [
        'A made-up feed on x.com: every address in this browser leads to this machine alone.',
        'Press a cart button below a post, link the store when asked, and look into its cart.',
        'Close the window or press Ctrl-C to stop.',
      ]);
    } else {
      console.log('No display here, so the tour goes by itself.');
      await Promise.race([tour(browser, world, console.log), stop]);
    }
  } finally {
    await browser.close();
    await display.close();
    await world.close();
  }
}

async function start(): Promise<void> {
  const choices = await choicesOf(process.argv.slice(2));
  await ensureBrowser(choices.browser);
  await build();
  await (choices.live ? showLive(choices) : showWorld(choices));
}

await start().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});

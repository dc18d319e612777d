import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureDisplay } from '../setup/display.ts';
import { openWorld } from '../world/world.ts';
import type { BrowserName, BrowserUnderTest, LaunchOptions } from './browser.ts';
import { launch } from './launch.ts';

/*
 * Drives both browsers through all that the drivers can do, with a sample extension: when an end-to-end test fails
 * for no reason to be seen, `npx tsx test/browsers/self-check.ts` tells whether the drivers are to blame.
 */
const HOST = '#sample-host';
const extension = join(import.meta.dirname, 'sample-extension');
const pictures = join(import.meta.dirname, '..', '..', '.cache', 'screenshots');

async function checkClosedShadowRoot(browser: BrowserUnderTest): Promise<void> {
  const page = await browser.newPage('https://x.com/home');
  assert.match(await page.shadowText(HOST), /^\+ Options idle$/);
  assert.deepEqual(await page.shadowControls(HOST), [
    { role: 'button', name: 'Add' },
    { role: 'link', name: 'Options' },
  ]);
  await page.clickInShadow(HOST, 'Add');
  await page.waitForShadowText(HOST, 'trusted true, call 1');
  await browser.killBackground();
  await page.clickInShadow(HOST, /add/i);
  await page.waitForShadowText(HOST, 'trusted true, call 1');
  await page.clickInShadow(HOST, 'Add');
  await page.waitForShadowText(HOST, 'trusted true, call 2');
  await page.clickInShadow(HOST, 'Options');
  const options = await browser.waitForExtensionPage('options');
  assert.equal(await options.title(), 'Sample options');
  assert.equal(await page.inShadow(HOST, (root, css) => root.querySelectorAll(css).length, 'a'), 1);
  await options.close();
}

async function checkPage(browser: BrowserUnderTest): Promise<void> {
  const page = await browser.newPage('https://x.com/home');
  const marked = await page.evaluate((mark: string) => {
    const named = () => mark;
    Object.assign(window, { mark: named() });
    console.error(`page marked ${mark}`);
    return 'mark' in window;
  }, 'twice');
  assert.equal(marked, true);
  assert.equal(await page.evaluate('window.mark'), 'twice');
  await page.reload();
  assert.equal(await page.evaluate('window.mark'), null);
  assert.equal(await page.url(), 'https://x.com/home');
  await page.screenshot(join(pictures, `self-check-${browser.name}.png`), { fullPage: true });
  await page.close();
}

async function checkInput(browser: BrowserUnderTest): Promise<void> {
  const page = await browser.extensionPage('options.html');
  await page.click('#field');
  await page.type('Ünïcode 1');
  await page.press('Enter', 'Shift');
  await page.waitUntil(
    (text) => document.querySelector('#stored')?.textContent === text,
    'Ünïcode 1, shift true',
  );
  await page.close();
}

async function checkPopup(browser: BrowserUnderTest): Promise<void> {
  const popup = await browser.openPopup();
  await popup.click('#press');
  await popup.waitUntil(() => document.querySelector('#pressed')?.textContent === 'trusted true');
  assert.equal(await popup.title(), 'Sample popup');
  await popup.screenshot(join(pictures, `self-check-popup-${browser.name}.png`));
  await popup.close();
}

async function checkPrompt(browser: BrowserUnderTest): Promise<void> {
  const page = await browser.extensionPage('options.html');
  const answers = (text: string) =>
    page.waitUntil((wanted) => document.querySelector('#answer')?.textContent === wanted, text);
  if (browser.denyNextPermissionPrompt) {
    await page.click('#ask');
    await browser.denyNextPermissionPrompt();
    await answers('granted false');
  }
  await page.click('#ask');
  await browser.grantNextPermissionPrompt();
  await answers('granted true');
}

async function checkRestart(name: BrowserName, options: LaunchOptions): Promise<void> {
  const browser = await launch(name, options);
  const page = await browser.extensionPage('options.html');
  await page.waitUntil(() => document.querySelector('#stored')?.textContent === 'Ünïcode 1');
  await browser.close();
  await browser.closed;
}

async function checkBrowser(name: BrowserName, options: LaunchOptions): Promise<void> {
  const browser = await launch(name, options);
  const checks = [checkClosedShadowRoot, checkPage, checkInput, checkPopup, checkPrompt];
  try {
    for (const check of checks) {
      await check(browser);
      console.log(`${name}: ${check.name} passed`);
    }
    const errors = browser.consoleErrors().join('\n');
    assert.match(errors, /background heard add/);
    assert.match(errors, /page marked twice/);
  } finally {
    await browser.close();
  }
  await checkRestart(name, options);
  console.log(`${name}: restart passed`);
}

const world = await openWorld();
const display = await ensureDisplay();
const profiles = await mkdtemp(join(tmpdir(), 'hashcart-profiles-'));
try {
  for (const name of ['chromium', 'firefox'] as const) {
    const profile = join(profiles, name);
    await checkBrowser(name, { extension, world, headless: false, display: display.env, profile });
  }
} finally {
  await display.close();
  await world.close();
  await rm(profiles, { recursive: true, force: true });
}

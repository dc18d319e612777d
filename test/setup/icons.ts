import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { launch } from 'puppeteer-core';

/**
 * Renders the toolbar icons from public/icons/mark.svg. Run by hand after the mark has changed:
 * `npx tsx test/setup/icons.ts`, with CHROMIUM naming the browser if it is not at /usr/bin/chromium.
 */
const ICONS = new URL('../../public/icons/', import.meta.url);
const SIZES = [16, 32, 48, 128];

const mark = await readFile(new URL('mark.svg', ICONS), 'utf8');
const browser = await launch({
  executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
try {
  const page = await browser.newPage();
  for (const size of SIZES) {
    await page.setViewport({ width: size, height: size });
    await page.setContent(`<style>*{margin:0}svg{display:block;width:${size}px}</style>${mark}`);
    await page.screenshot({ path: `${fileURLToPath(ICONS)}${size}.png`, omitBackground: true });
  }
} finally {
  await browser.close();
}

import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { startChromium } from '../browsers/chromium/launch.ts';
import { withNote } from './pngfile.ts';

const ICONS = join(import.meta.dirname, '../../public/icons');

/** What icons are drawn from. */
export const MARK = join(ICONS, 'mark.svg');

/** Sizes that go into the package; the toolbars of browsers take the small ones. */
export const ICON_SIZES = [16, 32, 48, 96, 128] as const;

/** By this word, an icon notes which mark it was drawn from. */
export const DRAWN_FROM = 'Source';

export const iconPath = (size: number): string => join(ICONS, `${size}.png`);

/** Tells one mark from another. */
export const hashOf = (mark: string): string => createHash('sha256').update(mark).digest('hex');

/** Draws the mark in these sizes. @param pathOf where each is written */
export async function drawIcons(
  sizes: readonly number[],
  pathOf: (size: number) => string,
): Promise<void> {
  const mark = await readFile(MARK, 'utf8');
  const browser = await startChromium({});
  try {
    const page = await browser.newPage();
    for (const size of sizes) {
      await page.setViewport({ width: size, height: size });
      await page.setContent(`<style>*{margin:0}svg{display:block;width:${size}px}</style>${mark}`);
      const png = await page.screenshot({ omitBackground: true });
      const path = pathOf(size);
      await mkdir(join(path, '..'), { recursive: true });
      await writeFile(path, withNote(Buffer.from(png), DRAWN_FROM, hashOf(mark)));
    }
  } finally {
    await browser.close();
  }
}

/** Written anew by `npx tsx test/setup/icons.ts`; a test holds them to the mark. */
if (process.argv[1] === import.meta.filename) await drawIcons(ICON_SIZES, iconPath);

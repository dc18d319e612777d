import { execFile } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import type { PageUnderTest } from '../page.ts';

const run = promisify(execFile);

/** A menu takes keys only once it is there; nothing in the page tells when that is. */
const MENU_MS = 1000;

/**
 * Opens the browser's own menu over an element with the right mouse button, and chooses the extension's item: it
 * stands above the last one, "Inspect".
 */
export async function chooseOurMenuItem(
  page: PageUnderTest,
  selector: string,
  display: Readonly<NodeJS.ProcessEnv>,
): Promise<void> {
  await page.bringToFront();
  const { x, y } = await page.evaluate((css) => {
    const { left, top, width, height } =
      document.querySelector(css)?.getBoundingClientRect() ?? new DOMRect();
    return {
      x: Math.round(screenX + outerWidth - innerWidth + left + width / 2),
      y: Math.round(screenY + outerHeight - innerHeight + top + height / 2),
    };
  }, selector);
  const xdotool = (...args: string[]) =>
    run('xdotool', args, { env: { ...process.env, ...display } });
  await xdotool('mousemove', `${x}`, `${y}`, 'click', '3');
  await pause(MENU_MS);
  await xdotool('key', 'Up', 'Up', 'Return');
}

import { isAlive } from './browser.ts';

/** Told by a script that begins to one that the extension left behind. A page can tell it too: nothing comes of it. */
const BEGINS = 'hashcart-begins';

/** Hosts of the buttons of a script that is gone; Firefox ends it without letting it tidy up. */
const LEFT = '[data-hashcart], [data-hashcart-chip]';

declare global {
  /** Tells whether the script that began in this world is still of use. */
  var hashcartBegan: (() => boolean) | undefined;
}

/**
 * Takes over from a script that the extension left behind when it was updated.
 * @param leave what this script does when it is left behind itself; a button that is pressed before says so
 * @returns false where a script is at work already
 */
export function takeOver(leave: () => void): boolean {
  if (globalThis.hashcartBegan?.()) return false;
  globalThis.hashcartBegan = isAlive;
  document.dispatchEvent(new Event(BEGINS));
  for (const host of document.querySelectorAll(LEFT)) host.remove();
  const look = () => {
    if (!isAlive()) leave();
  };
  document.addEventListener(BEGINS, look);
  document.addEventListener('visibilitychange', look);
  return true;
}

import { z } from 'zod';
import type { Session } from './session.ts';

/** Firefox binds shortcuts of extensions to key elements of its window; a window without a display takes no keys. */
const FIRE = `
const [keys] = arguments;
const { document } = Services.wm.getMostRecentWindow('navigator:browser');
const bound = [...document.querySelectorAll('keyset[id^="ext-keyset-id"] key')].find((each) => {
  const modifiers = each.getAttribute('modifiers').split(/[ ,]+/);
  return [...modifiers, each.getAttribute('key')].join('+').toLowerCase() === keys.toLowerCase();
});
bound?.doCommand();
return bound !== undefined;
`;

/**
 * Lets Firefox do what it does when a shortcut is pressed that an extension has bound.
 * @param keys in the manner of manifests: `Alt+Shift+H`
 */
export async function pressInWindow(session: Session, keys: string): Promise<void> {
  const isBound = z.boolean().parse(await session.inBrowser(FIRE, [keys]));
  if (!isBound) throw new Error(`No extension has bound ${keys}`);
}

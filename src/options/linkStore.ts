import { browser } from '../platform.ts';
import { originsFor } from '../retailers/permissions.ts';
import { ask } from '../ui/ask.ts';

export type LinkResult = 'linked' | 'denied' | 'failed';

/**
 * Asks the browser for access to a store, then links it. To be called within a click: Firefox takes a request
 * for permission only as the very first thing that a click does.
 */
export async function linkStore(marketplace: string): Promise<LinkResult> {
  try {
    const granted = await browser.permissions.request({ origins: originsFor(marketplace) });
    if (!granted) return 'denied';
    const { store } = await ask('stores/link', { marketplace });
    return store ? 'linked' : 'failed';
  } catch {
    return 'failed';
  }
}

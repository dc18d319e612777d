import type { Body } from '../messages.ts';
import { ask } from '../ui/ask.ts';

/** Opens one of our pages and leaves: Firefox keeps a popup open over a new tab. */
export async function openPage(target: Body<'page/open'>): Promise<void> {
  await ask('page/open', target);
  window.close();
}

import type { Answer } from '../messages.ts';
import { ask } from '../ui/ask.ts';

/** What all sections are told. */
export type Knowledge = Answer<'consent/get'> &
  Answer<'stores/list'> &
  Answer<'journal/recent'> &
  Answer<'preferences/get'>;

/** What was added lately, where a store may keep some of it waiting for the shopper to sign in. */
async function loadRecent({ stores }: Answer<'stores/list'>): Promise<Answer<'journal/recent'>> {
  const isAway = stores.some(({ session }) => session === 'signed-out');
  return isAway ? ask('journal/recent', {}) : { reports: [] };
}

/** Asks for what all sections are told. */
export async function loadKnowledge(): Promise<Knowledge> {
  const [consent, stores, preferences] = await Promise.all([
    ask('consent/get', {}),
    ask('stores/list', {}),
    ask('preferences/get', {}),
  ]);
  const recent = await loadRecent(stores);
  return { ...consent, ...stores, ...recent, ...preferences };
}

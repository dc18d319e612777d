import type { Answer } from '../messages.ts';
import { ask } from '../ui/ask.ts';

/** What all sections are told. */
export type Knowledge = Answer<'consent/get'> &
  Answer<'stores/list'> &
  Answer<'journal/recent'> &
  Answer<'preferences/get'>;

/** Asks for what all sections are told. */
export async function loadKnowledge(): Promise<Knowledge> {
  const [consent, stores, recent, preferences] = await Promise.all([
    ask('consent/get', {}),
    ask('stores/list', {}),
    ask('journal/recent', {}),
    ask('preferences/get', {}),
  ]);
  return { ...consent, ...stores, ...recent, ...preferences };
}

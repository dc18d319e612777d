/** How an outcome feels: it picks the icon and the colour, never the meaning. */
export type Tone = 'good' | 'warn' | 'bad';

/** What a shopper can do next. `undo`, `add-again`, `retry`, `link-store` and `grant-access` are acts of ours, the others open a page. */
export type NextStep =
  | 'undo'
  | 'open-cart'
  | 'add-again'
  | 'retry'
  | 'open-product'
  | 'open-link'
  | 'sign-in'
  | 'link-store'
  | 'grant-access';

interface Meaning {
  readonly tone: Tone;
  readonly next: readonly NextStep[];
}

/**
 * The closed list of what can become of a request, each with its next steps, the first being the best.
 * The words are a contract: they stand in `data-hashcart` and in the journal, and `outcome_<word>` in the
 * locales says them to the shopper.
 */
export const OUTCOMES = {
  added: { tone: 'good', next: ['undo', 'open-cart'] },
  'already-requested': { tone: 'good', next: ['open-cart', 'add-again'] },
  'needs-options': { tone: 'warn', next: ['open-product'] },
  unavailable: { tone: 'warn', next: ['open-product'] },
  digital: { tone: 'warn', next: ['open-product'] },
  'not-addable': { tone: 'warn', next: ['open-product'] },
  'not-linked': { tone: 'warn', next: ['link-store', 'open-product'] },
  'permission-missing': { tone: 'warn', next: ['grant-access', 'open-product'] },
  'signed-out': { tone: 'warn', next: ['sign-in', 'retry'] },
  challenge: { tone: 'warn', next: ['open-product'] },
  'page-changed': { tone: 'warn', next: ['open-product'] },
  'unresolved-link': { tone: 'warn', next: ['open-link'] },
  network: { tone: 'bad', next: ['retry', 'open-product'] },
  unknown: { tone: 'bad', next: ['open-cart', 'open-product'] },
} as const satisfies Record<string, Meaning>;

/** One word of the closed list. */
export type OutcomeWord = keyof typeof OUTCOMES;

/** All words, in the order of the list. */
export const OUTCOME_WORDS = Object.keys(OUTCOMES).filter(isOutcome);

/** Tells whether a text is a word of the closed list. */
export function isOutcome(word: unknown): word is OutcomeWord {
  return typeof word === 'string' && Object.hasOwn(OUTCOMES, word);
}

/** The meaning of a word, widened so that every list of next steps has one type. */
export function meaningOf(word: OutcomeWord): Meaning {
  return OUTCOMES[word];
}

/** How an outcome feels: it picks the icon and the colour, never the meaning. */
export type Tone = 'good' | 'warn' | 'bad';

/**
 * What a shopper can do next. These open a page: `open-cart`, `open-list`, `open-product`, `open-link`, `sign-in`; the others
 * are acts of ours, of which `hand-over` opens the product in front and watches the cart.
 */
export type NextStep =
  | 'undo'
  | 'open-cart'
  | 'add-again'
  | 'retry'
  | 'hand-over'
  | 'use-tab'
  | 'open-product'
  | 'open-list'
  | 'open-link'
  | 'sign-in'
  | 'link-store'
  | 'link-profile'
  | 'grant-access'
  | 'look-elsewhere'
  | 'add-elsewhere'
  | 'always-elsewhere';

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
  'added-adjusted': { tone: 'warn', next: ['undo', 'open-cart'] },
  'already-in-cart': { tone: 'good', next: ['add-again', 'open-cart'] },
  'already-requested': { tone: 'good', next: ['add-again', 'open-cart'] },
  'needs-options': { tone: 'warn', next: ['hand-over'] },
  unavailable: { tone: 'warn', next: ['open-product'] },
  digital: { tone: 'warn', next: ['open-product'] },
  'not-addable': { tone: 'warn', next: ['hand-over'] },
  'wrong-marketplace': { tone: 'warn', next: ['look-elsewhere', 'open-product', 'link-store'] },
  'not-linked': { tone: 'warn', next: ['link-store', 'open-product'] },
  'permission-missing': { tone: 'warn', next: ['grant-access', 'open-product'] },
  'signed-out': { tone: 'warn', next: ['sign-in', 'retry'] },
  challenge: { tone: 'warn', next: ['hand-over'] },
  'page-changed': { tone: 'warn', next: ['hand-over'] },
  'unresolved-link': { tone: 'warn', next: ['open-link'] },
  'rate-limited': { tone: 'warn', next: ['hand-over'] },
  network: { tone: 'bad', next: ['retry', 'open-product'] },
  failed: { tone: 'bad', next: ['retry', 'open-product'] },
  unknown: { tone: 'bad', next: ['open-cart', 'hand-over'] },
} as const satisfies Record<string, Meaning>;

/** One word of the closed list. */
export type OutcomeWord = keyof typeof OUTCOMES;

/** All words, in the order of the list. */
export const OUTCOME_WORDS = Object.keys(OUTCOMES).filter(isOutcome);

/** Tells whether a text is a word of the closed list. */
export function isOutcome(word: unknown): word is OutcomeWord {
  return typeof word === 'string' && Object.hasOwn(OUTCOMES, word);
}

/**
 * What an outcome is more exactly, where that changes what can be done. `reason_<word>_<detail>` says it.
 * - `refused`: the shop would not take an add from the background, and the cart has nothing of it
 * - `unread`: it was sent, and the cart could not be read after that
 * - `found`, `missing`: whether a product is sold at the shopper's own marketplace too
 * - `limit`: the shop sells no more of it to this shopper
 * - `no-list`: the page has no way to the shopper's list
 * - `listed`: it is about the shopper's list, not the cart
 * - `not-kept`: the browser does not let us write down what is done
 * - `profile`: it is linked, but not for the profile that is signed in on the site
 * - `told`: a reply that tells in public of an earlier add, whatever became of what that added
 * - `shortener`: the link goes through a general link shortener that access was not given to
 */
export const DETAILS = [
  'refused',
  'unread',
  'found',
  'missing',
  'limit',
  'no-list',
  'listed',
  'not-kept',
  'profile',
  'told',
  'shortener',
] as const;
export type Detail = (typeof DETAILS)[number];

const NEXT_OF_DETAIL: Partial<Record<`${OutcomeWord} ${Detail}`, readonly NextStep[]>> = {
  'added listed': ['open-list'],
  'already-in-cart listed': ['open-list'],
  'not-addable no-list': ['open-product'],
  'not-linked profile': ['link-profile', 'open-product'],
  'unknown listed': ['open-list', 'open-product'],
  'unknown refused': ['use-tab', 'hand-over'],
  'wrong-marketplace found': ['add-elsewhere', 'always-elsewhere', 'open-link'],
  'wrong-marketplace missing': ['open-link'],
  'permission-missing shortener': ['grant-access', 'open-link'],
};

/** The meaning of a word, with the next steps that its detail leaves. */
export function meaningOf(word: OutcomeWord, detail?: Detail): Meaning {
  const { tone, next }: Meaning = OUTCOMES[word];
  return { tone, next: (detail && NEXT_OF_DETAIL[`${word} ${detail}`]) ?? next };
}

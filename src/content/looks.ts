import type { Report } from '../messages.ts';
import { isOutcome, meaningOf, type NextStep, type OutcomeWord } from '../model/outcome.ts';
import { text } from './browser.ts';
import type { Look, Step } from './face.ts';

/** What the steps of a button can do. */
export interface Acts {
  undo(): void;
  again(): void;
  retry(): void;
  openOptions(): void;
}

type Urls = Report['urls'];

const URL_OF_STEP: Partial<Record<NextStep, keyof Urls>> = {
  'open-cart': 'cart',
  'open-product': 'product',
  'sign-in': 'signIn',
  'open-link': 'link',
};

const ACT_OF_STEP: Partial<Record<NextStep, keyof Acts>> = {
  undo: 'undo',
  'add-again': 'again',
  retry: 'retry',
  'link-store': 'openOptions',
  'grant-access': 'openOptions',
};

/** A step that has nowhere to lead, such as the cart of an unknown store, is left out. */
function stepOf(step: NextStep, store: string, urls: Urls, acts: Acts): Step[] {
  const label = text(`step_${step}`, store);
  const act = ACT_OF_STEP[step];
  if (act) return [{ label, to: () => acts[act]() }];
  const url = urls[URL_OF_STEP[step] ?? 'link'];
  return url && /^https?:\/\//.test(url) ? [{ label, to: url }] : [];
}

/** The button before anything was asked of it. */
export function idleLook(store: string, hint: string | undefined, why = ''): Look {
  const name = text('button_add_at', store) + (hint ? `: ${hint}` : '');
  const label = text('button_add');
  return { state: 'idle', icon: 'mark', label, hint, name, ready: true, steps: [], why };
}

/** The button while something is under way. */
export function workingLook(key: 'button_working' | 'button_removing'): Look {
  const label = text(key);
  return { ...named('working', label), icon: 'spin', ready: false, steps: [], why: '' };
}

const named = (state: string, label: string) => ({
  state,
  label,
  name: `${text('button_add')}: ${label}`,
});

const reasonOf = (word: OutcomeWord, store: string) =>
  word === 'added' ? '' : text(`reason_${word}`, store);

/** The button with the outcome of a request. */
export function outcomeLook(
  word: OutcomeWord,
  store: string,
  urls: Urls,
  acts: Acts,
  why = reasonOf(word, store),
): Look {
  const { tone, next } = meaningOf(word);
  return {
    ...named(word, text(`outcome_${word}`, store)),
    icon: tone,
    ready: false,
    steps: next.flatMap((step) => stepOf(step, store, urls, acts)),
    why,
  };
}

/** The button whose extension was updated or removed under it. */
export function deadLook(): Look {
  const label = text('button_add');
  const why = text('reload_tab');
  return { ...named('idle', label), icon: 'warn', ready: false, steps: [], why };
}

/** The outcome in a report, if it has come to one. */
export const outcomeIn = ({ state }: Report): OutcomeWord | undefined =>
  isOutcome(state) ? state : undefined;

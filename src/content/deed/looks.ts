import { formatMoney } from '../../model/money.ts';
import { isOutcome, meaningOf, type NextStep, type OutcomeWord } from '../../model/outcome.ts';
import type { Report } from '../../model/report.ts';
import type { Look } from '../buttons/face.ts';
import { named, workingLook } from '../buttons/looks.ts';
import type { Step } from '../buttons/steps.ts';
import { text } from '../text.ts';

/** What the steps of a button can do. */
export interface Acts {
  undo(): void;
  again(): void;
  retry(): void;
  handOver(): void;
  useTab(): void;
  lookElsewhere(): void;
  addElsewhere(): void;
  alwaysElsewhere(): void;
  openOptions(): void;
  openProfiles(): void;
}

type Urls = Report['urls'];

const URL_OF_STEP: Partial<Record<NextStep, keyof Urls>> = {
  'open-cart': 'cart',
  'open-list': 'list',
  'open-product': 'product',
  'sign-in': 'signIn',
  'open-link': 'link',
};

const ACT_OF_STEP: Partial<Record<NextStep, keyof Acts>> = {
  undo: 'undo',
  'add-again': 'again',
  retry: 'retry',
  'hand-over': 'handOver',
  'use-tab': 'useTab',
  'look-elsewhere': 'lookElsewhere',
  'add-elsewhere': 'addElsewhere',
  'always-elsewhere': 'alwaysElsewhere',
  'link-store': 'openOptions',
  'link-profile': 'openProfiles',
  'grant-access': 'openOptions',
};

/** The first of these texts that there is. */
const firstText = (keys: readonly string[], ...parts: string[]) =>
  keys.map((key) => text(key, ...parts)).find(Boolean) ?? '';

/** A step that has nowhere to lead, such as the cart of an unknown store, is left out. */
function stepOf(step: NextStep, parts: readonly string[], urls: Urls, acts: Acts): Step[] {
  const label = text(`step_${step}`, ...parts);
  const act = ACT_OF_STEP[step];
  if (act) return [{ label, to: () => acts[act]() }];
  const url = urls[URL_OF_STEP[step] ?? 'link'];
  return url && /^https?:\/\//.test(url) ? [{ label, to: url }] : [];
}

/** The button while its request is under way, or waits for others at the same store. */
export const lookInLine = ({ ahead }: Report): Look =>
  ahead ? workingLook('button_in_line', String(ahead)) : workingLook('button_working');

/** The button while the shopper is at the store's own page. */
export function waitingLook(store: string): Look {
  const look = named('working', text('button_waiting', store));
  return { ...look, icon: 'spin', ready: false, steps: [], why: text('reason_waiting') };
}

/** What the second place in a text stands for: a price that was found, the other store, or how many. */
function secondPart({ detail, price, elsewhere, quantity }: Report): string {
  if (detail === 'found' && price) return formatMoney(price);
  return elsewhere ?? String(quantity);
}

/** The button with the outcome of a request. @param why replaces the outcome's own reason */
export function outcomeLook(
  word: OutcomeWord,
  report: Report,
  store: string,
  acts: Acts,
  why?: string,
): Look {
  const { detail, urls } = report;
  const { tone, next } = meaningOf(word, detail);
  const parts = [store, secondPart(report)];
  const keys = (kind: string) => [
    ...(detail ? [`${kind}_${word}_${detail}`] : []),
    `${kind}_${word}`,
  ];
  const priced = detail === 'found' && report.price ? [`reason_${word}_found_price`] : [];
  const reasons = [...priced, ...keys('reason')];
  return {
    ...named(word, firstText(keys('outcome'), ...parts)),
    icon: tone,
    ready: false,
    steps: next.flatMap((step) => stepOf(step, parts, urls, acts)),
    why: why ?? firstText(reasons, ...parts),
  };
}

/** The outcome in a report, if it has come to one. */
export const outcomeIn = ({ state }: Report): OutcomeWord | undefined =>
  isOutcome(state) ? state : undefined;

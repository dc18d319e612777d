import type { Known, Report } from '../../messages.ts';
import { formatMoney } from '../../model/money.ts';
import { isOutcome, meaningOf, type NextStep, type OutcomeWord } from '../../model/outcome.ts';
import type { Way } from '../../model/request.ts';
import { text } from '../browser.ts';
import type { Look } from './face.ts';
import type { Step } from './steps.ts';

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

/** How the store adds, where that is not what one expects. */
function wayHint(way: Way | undefined, store: string): string | undefined {
  if (way === 'hand-over') return text('button_way_hand_over', store);
  return way === 'tab' ? text('button_way_tab') : undefined;
}

/** Which store a profile uses, where profiles use different ones. */
function profileHint({ handle, store }: Idle['profile']): string | undefined {
  if (!handle || store === 'any') return undefined;
  return store ? text('button_profile_store', store, handle) : text('button_profile_none', handle);
}

interface Idle {
  readonly store: string;
  readonly way: Way | undefined;
  /** Who is signed in on the site, and the store that they use for this: see `storeFor`. */
  readonly profile: { readonly handle: string | undefined; readonly store: string | undefined };
  /** Which of several products it is. */
  readonly which: string | undefined;
  /** What the journal knows of the product. */
  readonly known: Known['as'] | undefined;
  readonly menu: readonly Step[];
  readonly why?: string;
}

/** The button before anything was asked of it. */
export function idleLook({ store, way, profile, which, known, menu, why = '' }: Idle): Look {
  const before = known && text(`known_${known}`);
  const hint = [which, before, profileHint(profile), wayHint(way, store)]
    .filter(Boolean)
    .join(' · ');
  const name = text('button_add_at', store) + (hint ? `: ${hint}` : '');
  return {
    state: 'idle',
    icon: 'mark',
    label: text('button_add'),
    hint,
    name,
    ready: true,
    steps: [],
    menu: { name: text('button_more'), items: menu },
    why,
  };
}

const named = (state: string, label: string) => ({
  state,
  label,
  name: `${text('button_add')}: ${label}`,
});

/** The button while something is under way. */
export function workingLook(key: string): Look {
  return { ...named('working', text(key)), icon: 'spin', ready: false, steps: [], why: '' };
}

/** The button while the shopper is at the store's own page. */
export function waitingLook(store: string): Look {
  const look = named('working', text('button_waiting', store));
  return { ...look, icon: 'spin', ready: false, steps: [], why: text('reason_waiting') };
}

/** The button whose extension was updated or removed under it. */
export function deadLook(): Look {
  const look = named('idle', text('button_add'));
  return { ...look, icon: 'warn', ready: false, steps: [], why: text('reload_tab') };
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

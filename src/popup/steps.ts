import { isOutcome, meaningOf, type NextStep } from '../model/outcome.ts';
import type { Report } from '../model/report.ts';
import { recogniseLink } from '../retailers/links.ts';
import type { Known } from './view.ts';

/** A row's title opens the product and the foot of the popup the cart: neither needs a second button. */
const SHOWN_ANYWAY: readonly NextStep[] = ['open-product', 'open-cart'];

type Urls = Report['urls'];

/** Where the steps lead that open a page of a store or a site. */
const URL_OF_STEP: Partial<Record<NextStep, keyof Urls>> = {
  'open-product': 'product',
  'open-cart': 'cart',
  'open-list': 'list',
  'open-link': 'link',
  'sign-in': 'signIn',
};

/** The page that a step opens, if it is one that does, and the page is known. */
export function pageOf(step: NextStep, { urls }: Report): string | undefined {
  const name = URL_OF_STEP[step];
  return name && urls[name];
}

/** The marketplace that the link names: not the request's own, where that looked at the shopper's store. */
export function linkedMarketplace({ urls, marketplace, elsewhere }: Report): string | undefined {
  const found = recogniseLink(urls.link);
  if (found?.kind === 'product') return found.marketplace;
  return marketplace === elsewhere ? undefined : marketplace;
}

/** What is bought, or gone from the cart, cannot be taken out of it. */
const isOver = ({ fate, change }: Report) =>
  fate === 'bought' || fate === 'returned' || change?.kind === 'gone';

function nextOf(report: Report): readonly NextStep[] {
  const { state, detail } = report;
  if (isOver(report)) return [];
  if (state === 'dropped') return ['hand-over'];
  return isOutcome(state) ? meaningOf(state, detail).next : [];
}

/** Whether what a step would mend has been mended since. */
function isMended(step: NextStep, report: Report, { stores, followsShorteners }: Known): boolean {
  const store = stores.find(({ marketplace }) => marketplace === report.marketplace);
  const wanted = linkedMarketplace(report);
  switch (step) {
    case 'sign-in':
      return store?.session === 'signed-in';
    case 'link-store':
      return stores.some(({ marketplace }) => !wanted || marketplace === wanted);
    case 'grant-access':
      return report.detail === 'shortener' ? followsShorteners : store?.permitted === true;
    default:
      return false;
  }
}

/** Whether enough is known to take a step. */
function isPossible(step: NextStep, report: Report): boolean {
  const { marketplace, elsewhere } = report;
  switch (step) {
    case 'use-tab':
      return marketplace !== undefined;
    case 'look-elsewhere':
    case 'add-elsewhere':
      return elsewhere !== undefined;
    case 'always-elsewhere':
      return elsewhere !== undefined && linkedMarketplace(report) !== undefined;
    default:
      return !(step in URL_OF_STEP) || pageOf(step, report) !== undefined;
  }
}

/** The best step that can be taken from a row, and at most one other. */
export function stepsOf(report: Report, known: Known): NextStep[] {
  const steps = nextOf(report)
    .map((step): NextStep => (isMended(step, report, known) ? 'retry' : step))
    .filter((step) => isPossible(step, report));
  const [first, ...others] = new Set(steps);
  const second = others.find((step) => !SHOWN_ANYWAY.includes(step));
  return [first, second].filter((step) => step !== undefined);
}

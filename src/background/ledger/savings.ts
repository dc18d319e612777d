import type { Savings } from '../../model/figures.ts';
import { promised } from '../../model/ladder.ts';
import type { Money } from '../../model/price.ts';
import type { Paid } from './counted.ts';

/** What the post says that one costs, by the promise that goes furthest; of which product it is must be sure. */
function claimedPrice({ claims, offer }: Paid): number | undefined {
  const page = offer?.price;
  if (!claims || claims.shared || !page) return undefined;
  const amounts = claims.all.flatMap((claim) => {
    const price = promised(claim, { page, list: offer.list });
    return price?.currency === page.currency ? [price.amount] : [];
  });
  return amounts.length > 0 ? Math.min(...amounts) : undefined;
}

const paidPrice = ({ bought, checkoutPrice, cartPrice }: Paid): Money | undefined =>
  bought?.money ?? checkoutPrice ?? cartPrice;

/** What was claimed and what was saved by one purchase that is kept; undefined where either is not known. */
function savedBy(request: Paid): Omit<Savings, 'count'> | undefined {
  const { bought, returnedAt, offer } = request;
  const page = offer?.price;
  const paid = paidPrice(request);
  const claimed = claimedPrice(request);
  if (!bought || returnedAt || claimed === undefined || !page) return undefined;
  if (paid?.currency !== page.currency) return undefined;
  const inAll = (one: number): Money => ({
    amount: one * bought.quantity,
    currency: page.currency,
  });
  return {
    claimed: inAll(Math.max(0, page.amount - claimed)),
    saved: inAll(page.amount - paid.amount),
  };
}

/** Money claimed saved and money really saved, by currency. */
export class SavingsCount {
  readonly #savings = new Map<string, Savings>();

  take(request: Paid): void {
    const one = savedBy(request);
    if (!one) return;
    const { currency } = one.claimed;
    const known = this.#savings.get(currency);
    this.#savings.set(currency, {
      count: (known?.count ?? 0) + 1,
      claimed: { currency, amount: (known?.claimed.amount ?? 0) + one.claimed.amount },
      saved: { currency, amount: (known?.saved.amount ?? 0) + one.saved.amount },
    });
  }

  /** The currency that is known of most comes first. */
  all(): Savings[] {
    return [...this.#savings.values()].toSorted((one, other) => other.count - one.count);
  }
}

import { type Context, has } from './context.ts';

/** Where no figure is a promise for one piece bought once. */
export interface Conditions {
  /** Clauses that tell of a subscription: what they say is no price of a purchase. */
  readonly subscribed: ReadonlySet<number>;
  /** Clauses that tell of another piece: what they take off is not taken off the first. */
  readonly several: ReadonlySet<number>;
  /** Clauses that say to buy several, and their sentences. */
  readonly bought: {
    readonly clauses: ReadonlySet<number>;
    readonly sentences: ReadonlySet<number>;
  };
}

function buysSeveral(context: Context, index: number): boolean {
  const next = has(context.at(index), 'buy') ? context.beside(index, 1)?.item : undefined;
  const isCount = next?.kind === 'number' && !next.money && next.percent === undefined;
  return isCount && (next.value ?? 0) >= 2;
}

/** Looks through a text for what makes its figures conditional. */
export function conditionsIn(context: Context): Conditions {
  const subscribed = new Set<number>();
  const several = new Set<number>();
  const bought = { clauses: new Set<number>(), sentences: new Set<number>() };
  context.items.forEach((item, index) => {
    const clause = context.clauses[index] ?? 0;
    if (has(item, 'subscribe')) subscribed.add(clause);
    if (has(item, 'multi')) several.add(clause);
    if (!buysSeveral(context, index)) return;
    bought.clauses.add(clause);
    bought.sentences.add(context.sentences[index] ?? 0);
  });
  return { subscribed, several, bought };
}

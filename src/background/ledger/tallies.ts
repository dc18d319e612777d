import type { Tally } from '../../model/figures.ts';

type Count = Exclude<keyof Tally, 'name'>;

/** What happened, and how often. */
export type Events = Partial<Record<Count, number>>;

const none = (name: string): Tally => ({ name, added: 0, removed: 0, bought: 0, returned: 0 });

function grow(tally: Tally, { added = 0, removed = 0, bought = 0, returned = 0 }: Events): void {
  tally.added += added;
  tally.removed += removed;
  tally.bought += bought;
  tally.returned += returned;
}

/** Adds and what became of them, by whatever they are named by. */
export class Tallies {
  readonly #tallies = new Map<string, Tally>();

  /** @param name as it is shown @param key what names of the same have in common, where that is something else */
  count(name: string, events: Events, key = name): void {
    const tally = this.#tallies.get(key) ?? none(name);
    grow(tally, events);
    this.#tallies.set(key, tally);
  }

  /** All together. */
  total(): Tally {
    const total = none('');
    for (const tally of this.#tallies.values()) grow(total, tally);
    return total;
  }

  /** Those with the most adds first; of as many, the one with more purchases. */
  most(): Tally[] {
    return [...this.#tallies.values()].toSorted(
      (one, other) =>
        other.added - one.added || other.bought - one.bought || (one.name < other.name ? -1 : 1),
    );
  }

  /** In the order of their names. */
  inOrder(): Tally[] {
    return [...this.#tallies.values()].toSorted((one, other) => (one.name < other.name ? -1 : 1));
  }
}

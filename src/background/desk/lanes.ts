/** A store is asked for the next thing no sooner than this after the last: a person takes longer. */
const GAP_MS = 250;

interface Lane {
  /** Settles when the next one may begin. */
  free: Promise<unknown>;
  /** Told how many are before them, whenever that changes: those that wait or run, in their order. */
  readonly line: ((ahead: number) => void)[];
}

/**
 * Runs tasks of one name after another, with a gap, and tasks of different names side by side: a store is asked
 * for one thing at a time.
 * @param pause waits for so many milliseconds
 */
export function lanes(pause: (milliseconds: number) => Promise<void>) {
  const all = new Map<string, Lane>();

  function leave(lane: Lane, name: string): void {
    lane.line.shift();
    if (lane.line.length === 0) all.delete(name);
    lane.line.forEach((moved, ahead) => {
      moved(ahead);
    });
  }

  /** @param moved is told how many are before this one, if any are, and each time that one of them is done */
  return <T>(
    name: string,
    task: () => Promise<T>,
    moved: (ahead: number) => void = () => undefined,
  ): Promise<T> => {
    const lane = all.get(name) ?? { free: Promise.resolve(), line: [] };
    all.set(name, lane);
    const ahead = lane.line.push(moved) - 1;
    if (ahead > 0) moved(ahead);
    const run = lane.free.then(task);
    lane.free = run
      .catch(() => undefined)
      .then(() => (lane.line.length > 1 ? pause(GAP_MS) : undefined))
      .then(() => leave(lane, name));
    return run;
  };
}

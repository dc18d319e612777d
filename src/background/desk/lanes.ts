/**
 * Runs tasks of one name after another, tasks of different names side by side: a store is asked for one thing
 * at a time.
 */
export function lanes() {
  const ends = new Map<string, Promise<unknown>>();
  return <T>(name: string, task: () => Promise<T>): Promise<T> => {
    const run = (ends.get(name) ?? Promise.resolve()).then(task);
    ends.set(
      name,
      run.catch(() => undefined),
    );
    return run;
  };
}

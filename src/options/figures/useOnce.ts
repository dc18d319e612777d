import { useEffect, useState } from 'preact/hooks';

interface Once<T> {
  readonly value: T | undefined;
  readonly broken: boolean;
}

/** Asks when it is first shown, and not at every news: the answer takes a while where there is much to count. */
export function useOnce<T>(load: () => Promise<T>): Once<T> {
  const [once, setOnce] = useState<Once<T>>({ value: undefined, broken: false });
  useEffect(() => {
    load().then(
      (value) => setOnce({ value, broken: false }),
      () => setOnce({ value: undefined, broken: true }),
    );
  }, [load]);
  return once;
}

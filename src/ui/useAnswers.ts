import { useCallback, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useNews } from './useNews.ts';

/** What a page knows: nothing yet, the latest answers, or that the background gave none. */
export interface Answers<T> {
  readonly value: T | undefined;
  readonly broken: boolean;
  readonly reload: () => void;
}

/**
 * Asks when the page opens and again at every news; the answers to the latest question win.
 * @param load a function that stays the same from one rendering to the next
 */
export function useAnswers<T>(load: () => Promise<T>): Answers<T> {
  const [value, setValue] = useState<T>();
  const [broken, setBroken] = useState(false);
  const latest = useRef(0);
  const reload = useCallback(() => {
    latest.current += 1;
    const mine = latest.current;
    const settle = (next: T | undefined): void => {
      if (mine !== latest.current) return;
      setBroken(next === undefined);
      if (next !== undefined) setValue(() => next);
    };
    load().then(settle, () => settle(undefined));
  }, [load]);
  useNews(reload);
  // Asked at once: another effect would wait until nothing was painted.
  useLayoutEffect(reload, [reload]);
  return { value, broken, reload };
}

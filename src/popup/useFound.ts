import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { useFind } from '../ui/useFind.ts';
import { useNews } from '../ui/useNews.ts';
import type { Filter } from './filter.ts';

/** Typing goes on after a letter more often than not. */
const PAUSE_MS = 150;

/** A value once it has stayed the same for a moment. */
function useSettled<T>(value: T): T {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(() => value), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}

/** What of the whole journal passes a filter, kept up to date. */
export function useFound({ words = '', marketplace, fate }: Filter): ReturnType<typeof useFind> {
  const [version, setVersion] = useState(0);
  useNews(useCallback(() => setVersion((before) => before + 1), []));
  const settled = useSettled(words.trim()) || undefined;
  const wanted = useMemo(
    () => ({ words: settled, marketplace, fate }),
    [settled, marketplace, fate],
  );
  return useFind(wanted, version);
}

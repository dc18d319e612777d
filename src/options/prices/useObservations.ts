import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { ObservationFilter } from '../../messages/prices.ts';
import type { Answer } from '../../messages.ts';
import { ask } from '../../ui/ask.ts';
import { useNews } from '../../ui/useNews.ts';

interface Found extends Answer<'prices/list'> {
  /** What it was looked for by. */
  readonly filter: ObservationFilter;
}

interface Observations {
  /** What was found so far; nothing while the first answer is awaited. */
  readonly found: Found | undefined;
  readonly broken: boolean;
  /** Looks further back. */
  readonly more: () => Promise<void>;
}

/**
 * Asks for prices, newest first, a page at a time. What is new is asked for again only while the first page alone is
 * shown: whoever reads on is not thrown back.
 */
export function useObservations(filter: ObservationFilter): Observations {
  const [found, setFound] = useState<Found>();
  const [broken, setBroken] = useState(false);
  const latest = useRef(0);
  /** How many pages are shown: known before news can come. */
  const pages = useRef(0);
  const load = useCallback(
    async (before?: Found): Promise<void> => {
      latest.current += 1;
      const mine = latest.current;
      const after = before?.next;
      const answer = await ask('prices/list', { filter, ...(after && { after }) }).catch(
        () => undefined,
      );
      if (mine !== latest.current) return;
      setBroken(!answer);
      if (!answer) return;
      const observations = [...(before?.observations ?? []), ...answer.observations];
      pages.current = before ? pages.current + 1 : 1;
      setFound({ ...answer, observations, filter });
    },
    [filter],
  );
  useEffect(() => void load(), [load]);
  useNews(useCallback(() => void (pages.current < 2 && load()), [load]));
  return { found, broken, more: () => load(found?.filter === filter ? found : undefined) };
}

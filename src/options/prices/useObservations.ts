import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { ObservationFilter } from '../../messages/prices.ts';
import type { Answer } from '../../messages.ts';
import { ask } from '../../ui/ask.ts';
import { useNews } from '../../ui/useNews.ts';

interface Found extends Answer<'prices/list'> {
  readonly pages: number;
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
      setFound({ ...answer, observations, filter, pages: (before?.pages ?? 0) + 1 });
    },
    [filter],
  );
  useEffect(() => void load(), [load]);
  const pages = found?.pages ?? 0;
  useNews(useCallback(() => void (pages < 2 && load()), [pages, load]));
  return { found, broken, more: () => load(found?.filter === filter ? found : undefined) };
}

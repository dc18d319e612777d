import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Answer, Body } from '../messages.ts';
import { ask } from './ask.ts';

type Wanted = Body<'journal/find'>;
type Found = Answer<'journal/find'>;

/** What is found by a search, page by page. */
interface Finding {
  /** Nothing before the first answer. */
  readonly found: Found | undefined;
  readonly broken: boolean;
  readonly more: () => Promise<void>;
}

/**
 * Finds items, the newest first. What is new in the meantime does not push away what the shopper reads.
 * @param version another one makes it look anew, from the beginning
 */
export function useFind(wanted: Wanted, version: number): Finding {
  const [found, setFound] = useState<Found>();
  const [broken, setBroken] = useState(false);
  const latest = useRef(0);
  const load = useCallback(
    async (before?: Found): Promise<void> => {
      latest.current += 1;
      const mine = latest.current;
      const answer = await ask('journal/find', {
        ...wanted,
        ...(before?.next && { after: before.next }),
      }).catch(() => undefined);
      if (mine !== latest.current) return;
      setBroken(!answer);
      const reports = [...(before?.reports ?? []), ...(answer?.reports ?? [])];
      if (answer) setFound({ ...answer, reports });
    },
    [wanted],
  );
  useEffect(() => void load(), [load, version]);
  return { found, broken, more: () => load(found) };
}

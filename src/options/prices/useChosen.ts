import { useCallback, useState } from 'preact/hooks';

interface Chosen {
  readonly unchosen: ReadonlySet<string>;
  readonly choose: (ids: readonly string[], chosen: boolean) => void;
}

/** Which prices the shopper took out of what is exported: all others are in it, those too that are shown later. */
export function useChosen(): Chosen {
  const [unchosen, setUnchosen] = useState<ReadonlySet<string>>(new Set());
  const choose = useCallback((ids: readonly string[], chosen: boolean): void => {
    setUnchosen((before) => {
      if (!chosen) return new Set([...before, ...ids]);
      const these = new Set(ids);
      return new Set([...before].filter((id) => !these.has(id)));
    });
  }, []);
  return { unchosen, choose };
}

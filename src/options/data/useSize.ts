import { useEffect, useState } from 'preact/hooks';
import type { Counted } from '../../messages/data.ts';
import { ask } from '../../ui/ask.ts';

/**
 * How much is kept; nothing before it is known. Counting a large journal takes a moment.
 * @param version another one makes it count anew
 */
export function useSize(version: number): Counted | undefined {
  const [size, setSize] = useState<Counted>();
  useEffect(() => {
    void ask('journal/size', {})
      .then(setSize)
      .catch(() => undefined);
  }, [version]);
  return size;
}

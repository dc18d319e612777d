import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { Report } from '../messages.ts';
import { ask } from '../ui/ask.ts';
import { undoText } from '../ui/text.ts';
import { useStatus } from '../ui/useStatus.tsx';
import { storeOf } from './states.ts';

interface Undo {
  readonly undo: () => Promise<void>;
  /** Whether nothing is left to undo. */
  readonly undone: boolean;
  /** The line that says what became of it. */
  readonly line: VNode;
}

/** Takes a product out of the cart again. */
export function useUndo(report: Report): Undo {
  const [undone, setUndone] = useState(false);
  const { say, line } = useStatus();
  const undo = async (): Promise<void> => {
    const answer = await ask('cart/undo', { key: report.key }).catch(() => undefined);
    const result = answer?.result ?? 'failed';
    const gone = result === 'removed' || result === 'gone';
    setUndone(gone);
    say(undoText(result, storeOf(report)), gone);
  };
  return { undo, undone, line };
}

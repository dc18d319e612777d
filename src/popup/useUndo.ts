import { useState } from 'preact/hooks';
import type { Report } from '../model/report.ts';
import { ask } from '../ui/ask.ts';
import { storeOf } from '../ui/itemtexts.ts';
import { undoText } from '../ui/text.ts';

/** An undo, and how it stands. */
export interface Undo {
  readonly undo: () => Promise<void>;
  /** Whether nothing is left to undo. */
  readonly undone: boolean;
}

/** Takes a product out of the cart again, and says what became of that. */
export function useUndo(report: Report, say: (text: string, focus: boolean) => void): Undo {
  const [undone, setUndone] = useState(false);
  const undo = async (): Promise<void> => {
    const answer = await ask('cart/undo', { key: report.key }).catch(() => undefined);
    const result = answer?.result ?? 'failed';
    const gone = result === 'removed' || result === 'gone';
    setUndone(gone);
    say(undoText(result, storeOf(report)), gone);
  };
  return { undo, undone };
}

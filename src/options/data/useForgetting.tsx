import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { Counted, Forgettable } from '../../messages/data.ts';
import { ask } from '../../ui/ask.ts';
import { t } from '../../ui/text.ts';
import { useStatus } from '../../ui/useStatus.tsx';
import { bothOf, sumOf } from './counts.ts';
import { ForgetDialog, type Forgetting } from './ForgetDialog.tsx';

type Choices = readonly [Forgetting, ...Forgetting[]];

interface Forget {
  /** Asks the shopper which of these to forget, if any. */
  readonly offer: (...choices: Choices) => void;
  readonly dialog: VNode | undefined;
  /** Says what became of it. */
  readonly line: VNode;
}

/** Forgets all of it, however often the background is to be asked. @param tell told how much is gone so far */
async function forgetAll(what: Forgettable, tell: (sum: Counted) => void): Promise<Counted> {
  let sum: Counted = { requests: 0, observations: 0 };
  for (;;) {
    const { more, ...gone } = await ask('journal/forget', what);
    sum = sumOf(sum, gone);
    if (!more) return sum;
    tell(sum);
  }
}

/**
 * A way to forget with a question before it.
 * @param done called when something was forgotten
 * @param before what else is to be done when the shopper says yes
 */
export function useForgetting(
  done: () => void,
  before: (what: Forgettable) => Promise<unknown> = async () => undefined,
): Forget {
  const [choices, setChoices] = useState<Choices>();
  const { say, line } = useStatus();
  const forget = async (what: Forgettable): Promise<void> => {
    say(t('data_forgetting'), true);
    try {
      await before(what);
      const gone = await forgetAll(what, (sum) =>
        say(t('data_forgotten_so_far', ...bothOf(sum)), false),
      );
      say(t('data_forgotten', ...bothOf(gone)), true);
    } catch {
      say(t('page_broken'), true);
    }
    done();
  };
  return {
    offer: (...offered) => setChoices(offered),
    line,
    dialog: choices && (
      <ForgetDialog
        choices={choices}
        forget={(what) => void forget(what)}
        keep={() => setChoices(undefined)}
      />
    ),
  };
}

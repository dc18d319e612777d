import type { VNode } from 'preact';
import { MOST_MUTES } from '../../model/muting.ts';
import { t } from '../../ui/text.ts';
import { useStatus } from '../../ui/useStatus.tsx';

interface Muting {
  /** Says what became of it. */
  readonly line: VNode;
  /**
   * Mutes one, or ends that.
   * @param name what it is called
   * @param act does it, and tells whether there was room
   */
  readonly change: (
    name: string,
    on: boolean,
    act: () => Promise<{ readonly done: boolean }>,
  ) => Promise<void>;
}

/** Mutes one after the other, and says so. */
export function useMuting(reload: () => void): Muting {
  const { say, line } = useStatus();
  const change: Muting['change'] = async (name, on, act) => {
    const told = await act().then(
      ({ done }) => {
        if (!done) return t('mutes_full', String(MOST_MUTES));
        return t(on ? 'mutes_added' : 'mutes_removed', name);
      },
      () => t('page_broken'),
    );
    // The button that had the focus goes with what it took off.
    say(told, !on);
    reload();
  };
  return { change, line };
}

import type { Report } from '../model/report.ts';
import { ActionButton } from '../ui/ActionButton.tsx';
import { ask } from '../ui/ask.ts';
import { t } from '../ui/text.ts';

interface Props {
  readonly report: Report;
  readonly say: (text: string, focus: boolean) => void;
}

/** Lets the shopper say that what is gone from the cart was bought. */
export function MarkBought({ report: { key }, say }: Props) {
  const mark = async (): Promise<void> => {
    const answer = await ask('ledger/mark', { key, as: 'bought' }).catch(() => undefined);
    say(answer?.report ? '' : t('page_broken'), true);
  };
  return <ActionButton look="act" label={t('mark_bought')} act={mark} />;
}

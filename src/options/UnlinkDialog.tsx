import { t } from '../ui/text.ts';
import { AskDialog } from './AskDialog.tsx';

interface Props {
  readonly marketplace: string;
  readonly unlink: () => Promise<void>;
  readonly keep: () => void;
}

/** Asks before a store is unlinked, and says what goes with it. */
export function UnlinkDialog({ marketplace, unlink, keep }: Props) {
  return (
    <AskDialog
      title={t('unlink_title', marketplace)}
      text={t('unlink_text', marketplace)}
      no={t('unlink_keep')}
      yes={t('stores_unlink')}
      act={() => void unlink()}
      close={keep}
    />
  );
}

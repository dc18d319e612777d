import { ActionButton } from '../ui/ActionButton.tsx';
import { ask } from '../ui/ask.ts';
import { Notice } from '../ui/parts.tsx';
import { t } from '../ui/text.ts';

/** Says that Hashcart is asleep until the shopper agrees. */
export function ConsentNotice() {
  return (
    <Notice text={t('consent_missing')}>
      <ActionButton label={t('consent_open')} act={() => ask('page/open', { page: 'welcome' })} />
    </Notice>
  );
}

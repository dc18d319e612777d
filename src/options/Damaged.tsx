import { ActionButton } from '../ui/ActionButton.tsx';
import { ask } from '../ui/ask.ts';
import { Notice } from '../ui/parts.tsx';
import { t } from '../ui/text.ts';
import { useAnswers } from '../ui/useAnswers.ts';

const load = () => ask('health/get', {});

/** Says how many entries of the shopper's list could not be read, if there are any. */
export function Damaged() {
  const { value, reload } = useAnswers(load);
  if (!value || value.damaged === 0) return null;
  const discard = async (): Promise<void> => {
    await ask('health/discard-damaged', {});
    reload();
  };
  return (
    <Notice text={t('damaged_notice', String(value.damaged))}>
      <ActionButton label={t('damaged_discard')} act={discard} />
    </Notice>
  );
}

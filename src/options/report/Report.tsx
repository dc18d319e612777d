import { useId, useState } from 'preact/hooks';
import { ActionButton } from '../../ui/ActionButton.tsx';
import { ask } from '../../ui/ask.ts';
import { t } from '../../ui/text.ts';
import { useStatus } from '../../ui/useStatus.tsx';
import { loadMachine } from './machine.ts';
import { reportText } from './reporttext.ts';

/** A report without personal data: shown first, copied then. */
export function Report() {
  const title = useId();
  const [text, setText] = useState<string>();
  const { say, line } = useStatus();
  const show = async (): Promise<void> => {
    const [machine, diagnosis] = await Promise.all([loadMachine(), ask('diagnosis/get', {})]);
    setText(reportText(machine, diagnosis));
  };
  const copy = (): Promise<void> =>
    navigator.clipboard.writeText(text ?? '').then(
      () => say(t('report_copied'), false),
      () => say(t('report_not_copied'), false),
    );
  return (
    <section class="card" aria-labelledby={title}>
      <h2 id={title}>{t('report_title')}</h2>
      <p class="hint">{t('report_hint')}</p>
      {text !== undefined && (
        // It can be scrolled, by keys too.
        <textarea class="report" readOnly aria-label={t('report_text')} value={text} />
      )}
      <div class="row-acts">
        {text === undefined ? (
          <ActionButton
            label={t('report_show')}
            act={() => show().catch(() => say(t('page_broken'), false))}
          />
        ) : (
          <ActionButton label={t('report_copy')} act={copy} />
        )}
      </div>
      {line}
    </section>
  );
}

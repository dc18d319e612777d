import { useId } from 'preact/hooks';
import { ActionButton } from '../ui/ActionButton.tsx';
import { ask } from '../ui/ask.ts';
import { t } from '../ui/text.ts';
import { useAnswers } from '../ui/useAnswers.ts';
import { useStatus } from '../ui/useStatus.tsx';

const load = () => ask('stores/substitutes', {});

/** Links that are taken from one country's store to the shopper's own; nothing while there are none. */
export function Substitutes() {
  const { value, reload } = useAnswers(load);
  const { say, line } = useStatus();
  const title = useId();
  const remove = async (from: string): Promise<void> => {
    await ask('stores/end-substitute', { from });
    say(t('substitutes_removed', from), true);
    reload();
  };
  const substitutes = Object.entries(value?.substitutes ?? {});
  return (
    <>
      {line}
      {substitutes.length > 0 && (
        <section class="card" aria-labelledby={title}>
          <h2 id={title}>{t('substitutes_title')}</h2>
          <ul class="lines">
            {substitutes.map(([from, to]) => (
              <li key={from} class="row">
                <p class="hint row-text">{t('substitutes_rule', from, to)}</p>
                <ActionButton label={t('substitutes_remove')} act={() => remove(from)} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

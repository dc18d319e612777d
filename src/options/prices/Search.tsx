import type { TargetedSubmitEvent } from 'preact';
import { useState } from 'preact/hooks';
import type { ObservationFilter } from '../../messages/prices.ts';
import { STAGES } from '../../model/observation.ts';
import { t } from '../../ui/text.ts';
import { Field } from '../Field.tsx';
import { FIELDS, filterOf } from './filter.ts';
import { STAGE_TEXTS } from './words.ts';

interface Props {
  readonly stores: readonly string[];
  readonly search: (filter: ObservationFilter) => void;
}

/** What prices are looked for: all, as long as nothing is entered. */
export function Search({ stores, search }: Props) {
  const [problem, setProblem] = useState('');
  const submit = (event: TargetedSubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const filter = filterOf(new FormData(event.currentTarget));
    setProblem(filter === 'unfit' ? t('profiles_unfit') : '');
    if (filter !== 'unfit') search(filter);
  };
  return (
    <search class="card no-print">
      <form class="fields" onSubmit={submit}>
        <Field label={t('prices_words')} wide>
          {(id) => <input id={id} type="search" name={FIELDS.words} maxLength={200} />}
        </Field>
        <Field label={t('prices_store')}>
          {(id) => (
            <select id={id} name={FIELDS.store}>
              <option value="">{t('prices_all_stores')}</option>
              {stores.map((store) => (
                <option key={store} value={store}>
                  {store}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field label={t('prices_stage')}>
          {(id) => (
            <select id={id} name={FIELDS.stage}>
              <option value="">{t('prices_all_stages')}</option>
              {STAGES.map((stage) => (
                <option key={stage} value={stage}>
                  {t(STAGE_TEXTS[stage])}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field label={t('prices_author')} problem={problem}>
          {(id, more) => (
            <input
              {...more}
              id={id}
              type="text"
              name={FIELDS.author}
              placeholder="@name"
              dir="ltr"
              autocomplete="off"
              autocapitalize="off"
              spellcheck={false}
            />
          )}
        </Field>
        <Field label={t('prices_from')}>
          {(id) => <input id={id} type="date" name={FIELDS.from} />}
        </Field>
        <Field label={t('prices_to')}>
          {(id) => <input id={id} type="date" name={FIELDS.to} />}
        </Field>
        <div class="fields-act">
          <button type="submit" class="button main">
            {t('prices_find')}
          </button>
        </div>
      </form>
    </search>
  );
}

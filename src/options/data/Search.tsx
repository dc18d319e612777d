import type { TargetedSubmitEvent } from 'preact';
import { useState } from 'preact/hooks';
import { SOUGHT_FATES } from '../../model/fate.ts';
import { t } from '../../ui/text.ts';
import { Field } from '../Field.tsx';
import { AuthorField } from './AuthorField.tsx';
import { FATE_TEXTS } from './itemtexts.ts';
import { StoreChoice } from './StoreChoice.tsx';
import { FIELDS, type Wanted, wantedIn } from './wanted.ts';

interface Props {
  readonly stores: readonly string[];
  readonly search: (wanted: Wanted) => void;
}

/** What items are looked for: all, as long as nothing is entered. */
export function Search({ stores, search }: Props) {
  const [problem, setProblem] = useState('');
  const submit = (event: TargetedSubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const wanted = wantedIn(new FormData(event.currentTarget));
    setProblem(wanted === 'unfit' ? t('data_no_author') : '');
    if (wanted !== 'unfit') search(wanted);
  };
  return (
    <search>
      <form class="fields" onSubmit={submit}>
        <Field label={t('data_words')} wide>
          {(id) => <input id={id} type="search" name={FIELDS.words} maxLength={200} />}
        </Field>
        <Field label={t('data_store')}>
          {(id) => (
            <StoreChoice id={id} name={FIELDS.store} stores={stores} none={t('data_any_store')} />
          )}
        </Field>
        <Field label={t('data_fate')}>
          {(id) => (
            <select id={id} name={FIELDS.fate}>
              <option value="">{t('data_any_fate')}</option>
              {SOUGHT_FATES.map((fate) => (
                <option key={fate} value={fate}>
                  {t(FATE_TEXTS[fate])}
                </option>
              ))}
            </select>
          )}
        </Field>
        <AuthorField name={FIELDS.author} problem={problem} />
        <Field label={t('data_from')}>
          {(id) => <input id={id} type="date" name={FIELDS.from} />}
        </Field>
        <Field label={t('data_to')}>{(id) => <input id={id} type="date" name={FIELDS.to} />}</Field>
        <div class="fields-act">
          <button type="submit" class="button main">
            {t('data_search')}
          </button>
        </div>
      </form>
    </search>
  );
}

import type { TargetedSubmitEvent } from 'preact';
import { useState } from 'preact/hooks';
import { t } from '../../ui/text.ts';
import { Field } from '../Field.tsx';
import { AuthorField } from './AuthorField.tsx';
import { StoreChoice } from './StoreChoice.tsx';
import { FIELDS } from './sought.ts';

/** One of few, or any: the stage of a price, what became of an item. */
interface Choice {
  readonly label: string;
  /** What stands there while none is chosen. */
  readonly any: string;
  readonly options: readonly { readonly value: string; readonly name: string }[];
}

interface Props<T> {
  /** The label of the field for words. */
  readonly words: string;
  readonly stores: readonly string[];
  readonly choice: Choice;
  /** Reads what was entered; `unfit` where the author cannot be one. */
  readonly read: (form: FormData) => T | 'unfit';
  readonly search: (wanted: T) => void;
}

/** What is looked for: all, as long as nothing is entered. */
export function Search<T extends object>({ words, stores, choice, read, search }: Props<T>) {
  const [problem, setProblem] = useState('');
  const submit = (event: TargetedSubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const wanted = read(new FormData(event.currentTarget));
    setProblem(wanted === 'unfit' ? t('search_no_author') : '');
    if (wanted !== 'unfit') search(wanted);
  };
  return (
    <search>
      <form class="fields" onSubmit={submit}>
        <Field label={words} wide>
          {(id) => <input id={id} type="search" name={FIELDS.words} maxLength={200} />}
        </Field>
        <Field label={t('search_store')}>
          {(id) => (
            <StoreChoice id={id} name={FIELDS.store} stores={stores} none={t('search_any_store')} />
          )}
        </Field>
        <Field label={choice.label}>
          {(id) => (
            <select id={id} name={FIELDS.choice}>
              <option value="">{choice.any}</option>
              {choice.options.map(({ value, name }) => (
                <option key={value} value={value}>
                  {name}
                </option>
              ))}
            </select>
          )}
        </Field>
        <AuthorField name={FIELDS.author} problem={problem} />
        <Field label={t('search_from')}>
          {(id) => <input id={id} type="date" name={FIELDS.from} />}
        </Field>
        <Field label={t('search_to')}>
          {(id) => <input id={id} type="date" name={FIELDS.to} />}
        </Field>
        <div class="fields-act">
          <button type="submit" class="button main">
            {t('search_act')}
          </button>
        </div>
      </form>
    </search>
  );
}

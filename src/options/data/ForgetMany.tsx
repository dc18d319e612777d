import type { TargetedSubmitEvent } from 'preact';
import { useId, useState } from 'preact/hooks';
import { t } from '../../ui/text.ts';
import { dateOf } from '../../ui/time.ts';
import { Field } from '../Field.tsx';
import { AuthorField } from '../search/AuthorField.tsx';
import { authorIn } from '../search/author.ts';
import { timesOf } from '../search/days.ts';
import { StoreChoice } from '../search/StoreChoice.tsx';
import type { Forgetting } from './ForgetDialog.tsx';
import { useForgetting } from './useForgetting.tsx';

const WAYS = { author: 'author', store: 'store', time: 'time', everything: 'everything' } as const;
type Way = keyof typeof WAYS;

const FIELDS = { by: 'by', author: 'author', store: 'store', from: 'from', to: 'to' } as const;

function timeName({ from, to }: { from?: number; to?: number }): string {
  if (from && to) return t('data_forget_between', dateOf(from), dateOf(to));
  return to ? t('data_forget_until', dateOf(to)) : t('data_forget_since', dateOf(from ?? 1));
}

/** What the shopper chose to forget; or the text that says what is missing. */
function chosenIn(form: FormData, by: Way): Forgetting | { readonly problem: string } {
  const of = (name: keyof typeof FIELDS): string => String(form.get(FIELDS[name]) ?? '');
  switch (by) {
    case 'author': {
      const author = authorIn(of('author'));
      if (!author) return { problem: t('search_no_author') };
      return { what: { by, author }, name: t('data_forget_author', author) };
    }
    case 'store': {
      const marketplace = of('store');
      if (!marketplace) return { problem: t('data_no_store') };
      return { what: { by, marketplace }, name: t('data_forget_store', marketplace) };
    }
    case 'time': {
      const times = timesOf(of('from'), of('to'));
      if (!times.from && !times.to) return { problem: t('data_no_time') };
      return { what: { by, ...times }, name: timeName(times) };
    }
    case 'everything':
      return { what: { by }, name: t('data_forget_everything') };
  }
}

interface Props {
  readonly stores: readonly string[];
  /** Called when something was forgotten. */
  readonly forgotten: () => void;
}

/** Forgets much at once: all of an author, a store or a time; or everything. */
export function ForgetMany({ stores, forgotten }: Props) {
  const [by, setBy] = useState<Way>('author');
  const [problem, setProblem] = useState('');
  const title = useId();
  const { offer, dialog, line } = useForgetting(forgotten);
  const submit = (event: TargetedSubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const chosen = chosenIn(new FormData(event.currentTarget), by);
    setProblem('problem' in chosen ? chosen.problem : '');
    if ('what' in chosen) offer(chosen);
  };
  const choose = (value: string): void => {
    setProblem('');
    setBy(Object.values(WAYS).find((way) => way === value) ?? 'author');
  };
  return (
    <section class="card" aria-labelledby={title}>
      <h2 id={title}>{t('data_forget_many')}</h2>
      <form class="fields" onSubmit={submit}>
        <Field label={t('data_forget_which')}>
          {(id) => (
            <select
              id={id}
              name={FIELDS.by}
              value={by}
              onChange={(event) => choose(event.currentTarget.value)}
            >
              <option value={WAYS.author}>{t('data_by_author')}</option>
              <option value={WAYS.store}>{t('data_by_store')}</option>
              <option value={WAYS.time}>{t('data_by_time')}</option>
              <option value={WAYS.everything}>{t('data_forget_everything')}</option>
            </select>
          )}
        </Field>
        {by === 'author' && <AuthorField name={FIELDS.author} problem={problem} />}
        {by === 'store' && (
          <Field label={t('search_store')} problem={problem}>
            {(id, marks) => (
              <StoreChoice
                {...marks}
                id={id}
                name={FIELDS.store}
                stores={stores}
                none={t('data_choose_store')}
              />
            )}
          </Field>
        )}
        {by === 'time' && (
          <>
            <Field label={t('search_from')} problem={problem}>
              {(id, marks) => <input {...marks} id={id} type="date" name={FIELDS.from} />}
            </Field>
            <Field label={t('search_to')}>
              {(id) => <input id={id} type="date" name={FIELDS.to} />}
            </Field>
          </>
        )}
        <div class="fields-act">
          <button type="submit" class="button">
            {t('data_forget')}
          </button>
        </div>
      </form>
      {line}
      {dialog}
    </section>
  );
}

import type { TargetedSubmitEvent } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { MapFigure } from '../../model/mapfigure.ts';
import { t, uiLanguage } from '../../ui/text.ts';
import { Field } from '../Field.tsx';
import { Segments } from '../Segments.tsx';
import { currencyName } from './currencies.ts';
import { type MapDraft, type MapProblems, readMap } from './mapdraft.ts';
import { moneyText } from './words.ts';

interface Props {
  /** What stands in the form at first. */
  readonly draft: MapDraft;
  /** The figure that is changed, if it is one that was entered before. */
  readonly id: string | undefined;
  /** Whether the shopper asked for it just now. */
  readonly wanted: boolean;
  readonly stores: readonly string[];
  readonly currencies: readonly string[];
  readonly save: (figure: MapFigure) => void;
  /** Leaves it as it was; absent where nothing was begun. */
  readonly cancel: (() => void) | undefined;
}

/** Where a MAP figure is entered or changed. */
export function MapForm({ id, wanted, stores, currencies, save, cancel, ...begun }: Props) {
  const [draft, setDraft] = useState(begun.draft);
  const [problems, setProblems] = useState<MapProblems>({});
  const amount = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (wanted) amount.current?.focus();
  }, [wanted]);
  const change = (changes: Partial<MapDraft>): void => {
    setDraft((before) => ({ ...before, ...changes }));
    setProblems({});
  };
  const submit = (event: TargetedSubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const read = readMap(draft, id ?? crypto.randomUUID(), uiLanguage());
    if ('money' in read) save(read);
    else setProblems(read);
  };
  const { kind, currency } = draft;
  const example = moneyText({ amount: 4999, currency });
  return (
    <form class="fields" onSubmit={submit}>
      <Segments
        class="row-whole"
        legend={t('map_for')}
        chosen={kind}
        choose={(chosen) => change({ kind: chosen })}
        choices={[
          { value: 'brand', name: t('map_of_brand'), meaning: t('map_of_brand_meaning') },
          { value: 'product', name: t('map_of_product'), meaning: t('map_of_product_meaning') },
        ]}
      />
      <Field
        wide={kind === 'brand'}
        label={t(kind === 'brand' ? 'map_brand' : 'map_product')}
        problem={problems.name && t(problems.name)}
      >
        {(name, marks) => (
          <input
            {...marks}
            id={name}
            type="text"
            autocomplete="off"
            value={draft.name}
            onInput={({ currentTarget }) => change({ name: currentTarget.value })}
          />
        )}
      </Field>
      {kind === 'product' && (
        <Field label={t('search_store')}>
          {(store) => (
            <select
              id={store}
              value={draft.marketplace}
              onChange={({ currentTarget }) => change({ marketplace: currentTarget.value })}
            >
              <option value="">{t('map_any_store')}</option>
              {stores.map((each) => (
                <option key={each} value={each}>
                  {each}
                </option>
              ))}
            </select>
          )}
        </Field>
      )}
      <Field label={t('map_amount')} problem={problems.amount && t(problems.amount, example)}>
        {(figure, marks) => (
          <input
            {...marks}
            id={figure}
            type="text"
            inputMode="decimal"
            autocomplete="off"
            value={draft.amount}
            ref={amount}
            onInput={({ currentTarget }) => change({ amount: currentTarget.value })}
          />
        )}
      </Field>
      <Field label={t('map_currency')}>
        {(code) => (
          <select
            id={code}
            value={currency}
            onChange={({ currentTarget }) => change({ currency: currentTarget.value })}
          >
            {currencies.map((each) => (
              <option key={each} value={each}>
                {currencyName(each)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <div class="checks row-whole">
        <label>
          <input
            type="checkbox"
            checked={draft.countsCart}
            onChange={({ currentTarget }) => change({ countsCart: currentTarget.checked })}
          />
          {t('map_counts')}
        </label>
      </div>
      <div class="fields-act row-whole">
        {cancel && (
          <button type="button" class="button" onClick={cancel}>
            {t('map_cancel')}
          </button>
        )}
        <button type="submit" class="button even">
          {t(id ? 'map_save' : 'map_add')}
        </button>
      </div>
    </form>
  );
}

import { useEffect, useId, useRef } from 'preact/hooks';
import { SOUGHT_FATES } from '../model/fate.ts';
import type { StoreView } from '../model/storeview.ts';
import { FATE_TEXTS } from '../ui/itemtexts.ts';
import { t } from '../ui/text.ts';
import type { Filter } from './filter.ts';

interface Props {
  readonly filter: Filter;
  readonly change: (filter: Filter) => void;
}

/** Words to look for, and what became of an item. */
export function SearchFields({ filter, change, close }: Props & { readonly close: () => void }) {
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => box.current?.focus(), []);
  const { fate: _, ...others } = filter;
  const onEscape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    // The browser would close the popup.
    event.preventDefault();
    close();
  };
  return (
    <search class="find" onKeyDown={onEscape}>
      <input
        type="search"
        autocomplete="off"
        placeholder={t('search_act')}
        aria-label={t('data_words')}
        maxLength={200}
        value={filter.words ?? ''}
        ref={box}
        onInput={({ currentTarget }) => change({ ...filter, words: currentTarget.value })}
      />
      <select
        aria-label={t('data_fate')}
        value={filter.fate ?? ''}
        onChange={({ currentTarget }) => {
          const fate = SOUGHT_FATES.find((each) => each === currentTarget.value);
          change(fate ? { ...others, fate } : others);
        }}
      >
        <option value="">{t('data_any_fate')}</option>
        {SOUGHT_FATES.map((fate) => (
          <option key={fate} value={fate}>
            {t(FATE_TEXTS[fate])}
          </option>
        ))}
      </select>
    </search>
  );
}

/** One store or all of them, where there are several. */
export function StoreChips({
  filter,
  change,
  stores,
}: Props & { readonly stores: readonly StoreView[] }) {
  const name = useId();
  if (stores.length < 2) return null;
  const { marketplace: chosen, ...others } = filter;
  return (
    <fieldset class="chips">
      <legend class="unseen">{t('search_store')}</legend>
      {[undefined, ...stores.map(({ marketplace }) => marketplace)].map((marketplace) => (
        <label key={marketplace ?? ''}>
          <input
            type="radio"
            name={name}
            checked={chosen === marketplace}
            onChange={() => change(marketplace ? { ...others, marketplace } : others)}
          />
          {marketplace ?? t('popup_all')}
        </label>
      ))}
    </fieldset>
  );
}

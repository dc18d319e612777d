import { useState } from 'preact/hooks';
import type { Mutes } from '../../model/mutes.ts';
import { ActionButton } from '../../ui/ActionButton.tsx';
import { ask } from '../../ui/ask.ts';
import { t } from '../../ui/text.ts';
import { regionName } from '../region.ts';
import { MutedList } from './MutedList.tsx';
import { useMuting } from './useMuting.tsx';

interface Props {
  readonly marketplaces: readonly string[];
  readonly mutes: Mutes;
  readonly reload: () => void;
}

/** Stores that links to have no button. */
export function MutedStores({ marketplaces, mutes: { stores }, reload }: Props) {
  const { change, line } = useMuting(reload);
  const [chosen, setChosen] = useState('');
  const others = marketplaces.filter((each) => !stores.includes(each));
  const current = others.find((each) => each === chosen) ?? others[0];
  const set = (marketplace: string, on: boolean) =>
    change(marketplace, on, () => ask('mutes/store', { marketplace, on }));
  return (
    <>
      {line}
      <MutedList
        title={t('mutes_stores')}
        hint={t('mutes_stores_hint')}
        muted={stores}
        remove={(store) => set(store, false)}
      >
        {current && (
          <div class="row-acts">
            <select
              aria-label={t('search_store')}
              value={current}
              onChange={({ currentTarget }) => setChosen(currentTarget.value)}
            >
              {others.map((each) => (
                <option key={each} value={each}>
                  {t('stores_choice', each, regionName(each))}
                </option>
              ))}
            </select>
            <ActionButton label={t('options_add')} act={() => set(current, true)} />
          </div>
        )}
      </MutedList>
    </>
  );
}

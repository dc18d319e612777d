import type { Way } from '../model/request.ts';
import type { StoreView } from '../model/storeview.ts';
import { ask } from '../ui/ask.ts';
import { t } from '../ui/text.ts';
import { Segments } from './Segments.tsx';

interface Props {
  readonly store: StoreView;
  readonly reload: () => void;
}

/** How products are added at a store: three ways, and what the chosen one does. */
export function HowToAdd({ store, reload }: Props) {
  const { marketplace } = store;
  const choose = (way: Way): void => {
    void ask('stores/set-way', { marketplace, way }).then(reload, reload);
  };
  return (
    <Segments
      class="row-more"
      legend={t('stores_way')}
      chosen={store.way}
      choose={choose}
      choices={[
        { value: 'direct', name: t('way_direct'), meaning: t('way_direct_meaning') },
        { value: 'tab', name: t('way_tab'), meaning: t('way_tab_meaning', marketplace) },
        {
          value: 'hand-over',
          name: t('way_hand_over'),
          meaning: t('way_hand_over_meaning', marketplace),
        },
      ]}
    />
  );
}

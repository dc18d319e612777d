import type { StoreView } from '../model/storeview.ts';
import { ActionButton } from '../ui/ActionButton.tsx';
import { Notice } from '../ui/parts.tsx';
import { t } from '../ui/text.ts';
import { soonLabel } from '../ui/time.ts';

interface Props {
  readonly store: StoreView;
  readonly recheck: () => Promise<void>;
}

/** Says until when a store is left alone after it asked for a check, and how to end that. */
export function RestNotice({ store, recheck }: Props) {
  const { marketplace, restsUntil = 0 } = store;
  const now = Date.now();
  if (restsUntil <= now) return null;
  return (
    <div class="row-more">
      <Notice text={t('stores_rests', marketplace, soonLabel(restsUntil, now))}>
        <ActionButton label={t('stores_rest_end')} busyLabel={t('stores_checking')} act={recheck} />
      </Notice>
    </div>
  );
}

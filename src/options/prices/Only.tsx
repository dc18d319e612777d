import { t } from '../../ui/text.ts';
import type { PriceLadder } from './ladders.ts';

interface Props {
  readonly ladder: PriceLadder;
  readonly end: () => void;
}

/** Says that one product's prices alone are shown, and ends that. */
export function Only({ ladder, end }: Props) {
  const title = ladder.title ?? ladder.product.id;
  return (
    <div class="notice">
      <p>{t('prices_only_now', title)}</p>
      <button type="button" class="button no-print" onClick={end}>
        {t('prices_all_products')}
      </button>
    </div>
  );
}

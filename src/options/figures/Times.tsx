import { useCallback, useId, useMemo } from 'preact/hooks';
import type { Figures } from '../../model/figures.ts';
import { countText, t } from '../../ui/text.ts';
import { AsTable } from './AsTable.tsx';
import { Plot } from './Plot.tsx';
import { durationText } from './words.ts';

/** How long it takes from the post to the add, and from there to the purchase. */
export function Times({ figures }: { readonly figures: Figures }) {
  const heading = useId();
  const spans = useMemo(() => spansOf(figures), [figures]);
  const bars = useCallback(
    () => ({
      names: spans.map(({ name }) => name),
      series: [spans.map(({ median }) => median)],
      label: durationText,
    }),
    [spans],
  );
  if (spans.length === 0) return null;
  return (
    <section class="card" aria-labelledby={heading}>
      <h2 id={heading}>{t('figures_times')}</h2>
      <p class="hint">{t('figures_times_hint')}</p>
      <Plot title={t('figures_times')} look="rows" bars={bars} />
      <AsTable
        columns={[t('figures_step'), t('figures_median'), t('figures_count')]}
        rows={spans.map(({ name, median, count }) => [
          name,
          durationText(median),
          countText(count),
        ])}
      />
    </section>
  );
}

function spansOf({ fromPostToAdd, fromAddToPurchase }: Figures) {
  const spans = [
    { name: t('figures_post_to_add'), ...fromPostToAdd },
    { name: t('figures_add_to_purchase'), ...fromAddToPurchase },
  ];
  return spans.flatMap(({ name, count, median }) =>
    median === undefined ? [] : [{ name, count, median }],
  );
}

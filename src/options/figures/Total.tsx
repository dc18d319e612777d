import type { Tally } from '../../model/figures.ts';
import { countText, t } from '../../ui/text.ts';
import { shareText } from './words.ts';

/** All adds, and what became of them. */
export function Total({ total }: { readonly total: Tally }) {
  const { added, bought, removed, returned } = total;
  const facts = [
    [t('figures_added'), countText(added)],
    [t('figures_bought'), countText(bought)],
    [t('figures_rate'), shareText(bought, added)],
    [t('figures_removed'), countText(removed)],
    [t('figures_returned'), countText(returned)],
  ];
  return (
    <section class="card" aria-label={t('figures_total')}>
      <dl class="total">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

import { useCallback, useId } from 'preact/hooks';
import type { Savings } from '../../model/figures.ts';
import { countText, t } from '../../ui/text.ts';
import { AsTable } from './AsTable.tsx';
import { Plot } from './Plot.tsx';
import { moneyText } from './words.ts';

/** Money that posts claimed would be saved against money that really was, a plot for each currency. */
export function Saved({ savings }: { readonly savings: readonly Savings[] }) {
  const heading = useId();
  return (
    <section class="card" aria-labelledby={heading}>
      <h2 id={heading}>{t('figures_savings')}</h2>
      <p class="hint">{t(savings.length > 0 ? 'figures_savings_hint' : 'figures_savings_none')}</p>
      {savings.map((each) => (
        <InCurrency key={each.saved.currency} savings={each} />
      ))}
      {savings.length > 0 && (
        <AsTable
          columns={[
            t('figures_currency'),
            t('figures_purchases'),
            t('figures_claimed'),
            t('figures_saved'),
          ]}
          rows={savings.map(({ count, claimed, saved }) => [
            saved.currency,
            countText(count),
            moneyText(claimed),
            moneyText(saved),
          ])}
        />
      )}
    </section>
  );
}

function InCurrency({ savings }: { readonly savings: Savings }) {
  const bars = useCallback(() => {
    const { claimed, saved } = savings;
    return {
      names: [t('figures_claimed'), t('figures_saved')],
      series: [[claimed.amount, saved.amount]],
      label: (amount: number) => moneyText({ ...saved, amount }),
    };
  }, [savings]);
  return (
    <Plot title={`${t('figures_savings')} (${savings.saved.currency})`} look="rows" bars={bars} />
  );
}

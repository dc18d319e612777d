import type { MapFigure } from '../../model/mapfigure.ts';
import type { Observation } from '../../model/observation.ts';
import { priceCsvOf } from '../../model/pricecsv.ts';
import { priceFileOf, priceRowOf } from '../../model/pricerows.ts';
import { ActionButton } from '../../ui/ActionButton.tsx';
import { Away } from '../../ui/parts.tsx';
import { saveFile } from '../../ui/saveFile.ts';
import { t } from '../../ui/text.ts';

interface Props {
  /** All prices that are shown. */
  readonly steps: readonly Observation[];
  readonly unchosen: ReadonlySet<string>;
  readonly choose: (ids: readonly string[], chosen: boolean) => void;
  readonly maps: readonly MapFigure[];
}

/** Says how many prices are chosen, and lets them be kept as files or on paper. */
export function Export({ steps, unchosen, choose, maps }: Props) {
  const chosen = steps.filter(({ id }) => !unchosen.has(id));
  const isPart = chosen.length < steps.length;
  const rows = () => chosen.map((each) => priceRowOf(each, maps));
  const saveCsv = async () =>
    saveFile('hashcart-prices.csv', 'text/csv', priceCsvOf(rows(), t('prices_caveat')));
  const saveJson = async () => {
    const file = priceFileOf(rows(), t('prices_caveat'), Date.now());
    saveFile('hashcart-prices.json', 'application/json', JSON.stringify(file, null, 2));
  };
  const chooseAll = (): void =>
    choose(
      steps.map(({ id }) => id),
      isPart,
    );
  return (
    <section class="card">
      <div class="row no-print">
        <p class="row-text" role="status">
          {t('prices_chosen', String(chosen.length), String(steps.length))}
        </p>
        <div class="row-acts">
          <button type="button" class="button" onClick={chooseAll}>
            {t(isPart ? 'prices_choose_all' : 'prices_choose_none')}
          </button>
          {chosen.length > 0 && (
            <>
              <ActionButton label={t('requests_csv')} act={saveCsv} />
              <ActionButton label={t('requests_json')} act={saveJson} />
            </>
          )}
          <button type="button" class="button" onClick={() => print()}>
            {t('prices_print')}
          </button>
        </div>
      </div>
      <p class="hint">
        {t('prices_caveat')}{' '}
        <span class="no-print">
          <Away href="/schemas/prices.schema.json">{t('prices_schema')}</Away>
        </span>
      </p>
    </section>
  );
}

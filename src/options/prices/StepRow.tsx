import { type MapFigure, readAgainst } from '../../model/mapfigure.ts';
import type { Observation } from '../../model/observation.ts';
import type { Money } from '../../model/price.ts';
import { t } from '../../ui/text.ts';
import { factsOf, lessText, priceText, STAGE_TEXTS, verdictText } from './words.ts';

interface Props {
  readonly step: Observation;
  readonly page: Money | undefined;
  readonly maps: readonly MapFigure[];
  readonly chosen: boolean;
  readonly choose: (ids: readonly string[], chosen: boolean) => void;
}

/** One price: where it was seen, how much it was, what is to be known of it. */
export function StepRow({ step, page, maps, chosen, choose }: Props) {
  const reading = readAgainst(step, maps);
  const less = lessText(step, page);
  return (
    <li class="step">
      <label>
        <input
          type="checkbox"
          checked={chosen}
          onChange={({ currentTarget }) => choose([step.id], currentTarget.checked)}
        />
        <span class="step-stage">{t(STAGE_TEXTS[step.stage])}</span>
        <bdi class="step-price">{priceText(step)}</bdi>
        {less && <span class="hint">{less}</span>}
      </label>
      <p class="hint step-more">
        {factsOf(step).map((fact, index) => (
          <span key={fact}>
            {index > 0 && ' · '}
            <bdi>{fact}</bdi>
          </span>
        ))}
      </p>
      {reading && <p class="step-more">{verdictText(reading, step.stage)}</p>}
    </li>
  );
}

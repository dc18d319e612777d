import type { MapFigure } from '../../model/mapfigure.ts';
import { ActionButton } from '../../ui/ActionButton.tsx';
import { t } from '../../ui/text.ts';
import { nameOf } from './mapdraft.ts';
import { moneyText } from './words.ts';

interface Props {
  readonly figure: MapFigure;
  readonly edit: () => void;
  readonly remove: () => Promise<void>;
}

/** One MAP figure, and whether prices in the cart count. */
export function MapRow({ figure, edit, remove }: Props) {
  const { of, money, countsCart } = figure;
  const name = nameOf(of);
  const facts = [
    of.kind === 'product' && of.marketplace ? t('map_at', of.marketplace) : '',
    moneyText(money),
    t(countsCart ? 'map_counted' : 'map_not_counted'),
  ].filter(Boolean);
  return (
    <li class="row">
      <p class="row-text">
        <b>
          <bdi>{name}</bdi>
        </b>
        {facts.map((fact) => (
          <span key={fact}>
            {' · '}
            <bdi>{fact}</bdi>
          </span>
        ))}
      </p>
      <div class="row-acts">
        <button type="button" class="act" aria-label={t('map_edit_of', name)} onClick={edit}>
          {t('map_edit')}
        </button>
        <ActionButton
          look="quiet"
          label={t('map_remove')}
          name={t('map_remove_of', name)}
          act={remove}
        />
      </div>
    </li>
  );
}

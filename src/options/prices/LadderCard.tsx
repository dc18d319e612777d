import { useId } from 'preact/hooks';
import type { MapFigure } from '../../model/mapfigure.ts';
import { ActionButton } from '../../ui/ActionButton.tsx';
import { Away } from '../../ui/parts.tsx';
import { t } from '../../ui/text.ts';
import { type PriceLadder, pagePriceOf } from './ladders.ts';
import { StepRow } from './StepRow.tsx';
import { savePicture } from './savePicture.ts';

export interface LadderActs {
  /** Takes prices into what is exported, or leaves them out. */
  readonly choose: (ids: readonly string[], chosen: boolean) => void;
  /** Shows the prices of its product alone; absent where they are. */
  readonly only: ((ladder: PriceLadder) => void) | undefined;
  /** Goes to enter a MAP figure for its product. */
  readonly enterMap: (ladder: PriceLadder) => void;
}

interface Props extends LadderActs {
  readonly ladder: PriceLadder;
  readonly maps: readonly MapFigure[];
  /** Prices that are not to be exported, by their ids. */
  readonly unchosen: ReadonlySet<string>;
}

/** The prices of one product from one post, and what can be done with them. */
export function LadderCard({ ladder, maps, unchosen, ...acts }: Props) {
  const { product, steps } = ladder;
  const title = ladder.title ?? t('popup_untitled', product.marketplace);
  const heading = useId();
  const ids = steps.map(({ id }) => id);
  const chosen = steps.filter(({ id }) => !unchosen.has(id));
  const kept = chosen.length > 0 ? chosen : steps;
  return (
    <article class="card ladder" aria-labelledby={heading}>
      <div class="ladder-head">
        <input
          type="checkbox"
          aria-label={t('prices_choose_of', title)}
          checked={chosen.length === steps.length}
          indeterminate={chosen.length > 0 && chosen.length < steps.length}
          onChange={({ currentTarget }) => acts.choose(ids, currentTarget.checked)}
        />
        <div class="row-text">
          <h2 id={heading}>
            <Away class="title" href={product.url}>
              <bdi>{title}</bdi>
            </Away>
          </h2>
          <Source ladder={ladder} />
        </div>
      </div>
      <ol>
        {steps.map((step) => (
          <StepRow
            key={step.id}
            step={step}
            page={pagePriceOf(ladder)}
            maps={maps}
            chosen={!unchosen.has(step.id)}
            choose={acts.choose}
          />
        ))}
      </ol>
      <div class="ladder-acts no-print">
        <ActionButton
          look="act"
          label={t('prices_picture')}
          name={t('mark_named', t('prices_picture'), title)}
          act={() => savePicture({ ...ladder, steps: kept }, title, maps)}
        />
        {acts.only && (
          <button
            type="button"
            class="act quiet"
            aria-label={t('mark_named', t('prices_only'), title)}
            onClick={() => acts.only?.(ladder)}
          >
            {t('prices_only')}
          </button>
        )}
        <button
          type="button"
          class="act quiet"
          aria-label={t('mark_named', t('prices_add_map'), title)}
          onClick={() => acts.enterMap(ladder)}
        >
          {t('prices_add_map')}
        </button>
      </div>
    </article>
  );
}

function Source({ ladder }: { readonly ladder: PriceLadder }) {
  const { product, post } = ladder;
  return (
    <p class="hint">
      <bdi>{product.marketplace}</bdi>
      {' · '}
      <bdi>{product.id}</bdi>
      {' · '}
      {post ? (
        <Away href={post.permalink}>
          <bdi>{t('prices_post', post.author)}</bdi>
        </Away>
      ) : (
        t('prices_pasted')
      )}
    </p>
  );
}

import { useCallback, useId } from 'preact/hooks';
import type { Tally } from '../../model/figures.ts';
import { countText, t } from '../../ui/text.ts';
import { AsTable } from './AsTable.tsx';
import { Plot } from './Plot.tsx';
import { shareText, shortCountText } from './words.ts';

interface Props {
  readonly title: string;
  /** What is to be known before one reads it. */
  readonly hint?: string | undefined;
  /** What the tallies are named by. */
  readonly by: string;
  readonly tallies: readonly Tally[];
  readonly nameOf: (tally: Tally) => string;
  readonly look: 'rows' | 'columns';
  /** What of it is drawn in so much room: the same function as long as it is the same. */
  readonly drawn: (tallies: readonly Tally[], width: number) => readonly Tally[];
  /** A name as it stands in the plot, where that is shorter. */
  readonly shortNameOf?: (tally: Tally) => string;
}

/** Adds beside purchases, as a plot and as a table. */
export function Tallies(props: Props) {
  const { title, hint, by, tallies, nameOf, look, drawn, shortNameOf = nameOf } = props;
  const heading = useId();
  const bars = useCallback(
    (width: number) => {
      const shown = drawn(tallies, width);
      return {
        names: shown.map(shortNameOf),
        series: [shown.map(({ added }) => added), shown.map(({ bought }) => bought)],
        label: look === 'rows' ? countText : shortCountText,
      };
    },
    [tallies, drawn, look, shortNameOf],
  );
  if (tallies.length === 0) return null;
  // What was bought in a month may have been added in another.
  const isPart = look === 'rows';
  return (
    <section class="card" aria-labelledby={heading}>
      <h2 id={heading}>{title}</h2>
      {hint && <p class="hint">{hint}</p>}
      <Plot
        title={title}
        look={look}
        legend={[t('figures_added'), t('figures_bought')]}
        bars={bars}
      />
      <AsTable
        columns={[by, ...CELLS.map(({ name }) => t(name)), ...(isPart ? [t('figures_rate')] : [])]}
        rows={tallies.map((tally) => [
          nameOf(tally),
          ...CELLS.map(({ of }) => countText(tally[of])),
          ...(isPart ? [shareText(tally.bought, tally.added)] : []),
        ])}
      />
    </section>
  );
}

const CELLS = [
  { name: 'figures_added', of: 'added' },
  { name: 'figures_bought', of: 'bought' },
  { name: 'figures_removed', of: 'removed' },
  { name: 'figures_returned', of: 'returned' },
] as const;

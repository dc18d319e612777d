import type { Figures as Numbers, Tally } from '../../model/figures.ts';
import { ask } from '../../ui/ask.ts';
import { Notice } from '../../ui/parts.tsx';
import { countText, t } from '../../ui/text.ts';
import { COLUMN } from './columns.ts';
import { Hatch } from './Legend.tsx';
import { lastMonths } from './months.ts';
import { Saved } from './Saved.tsx';
import { Tallies } from './Tallies.tsx';
import { Times } from './Times.tsx';
import { Total } from './Total.tsx';
import { useOnce } from './useOnce.ts';
import { monthText, shortMonthText } from './words.ts';

/** More bars than that are read better in the table. */
const MOST_ROWS = 10;

const load = () => ask('ledger/figures', {});

/** What became of what was added, in numbers and plots. */
export function Figures() {
  const { value: figures, broken } = useOnce(load);
  return (
    <>
      <p class="hint">{t('figures_intro')}</p>
      <p class="hint status" role="status">
        {figures || broken ? '' : t('figures_counting')}
      </p>
      {broken && <Notice text={t('page_broken')} />}
      {figures && (figures.total.added > 0 ? <All figures={figures} /> : <None />)}
    </>
  );
}

const None = () => <Notice text={t('figures_none')} />;

function All({ figures }: { readonly figures: Numbers }) {
  const { total, byAuthor, bySite, byStore, byMonth, savings } = figures;
  return (
    <>
      <Hatch />
      <Total total={total} />
      <Tallies
        title={t('figures_by_month')}
        hint={t('figures_by_month_hint')}
        by={t('figures_month')}
        tallies={byMonth}
        nameOf={nameOfMonth}
        shortNameOf={shortNameOfMonth}
        look="columns"
        drawn={monthsIn}
      />
      <Tallies
        title={t('figures_by_author')}
        hint={hintOf(figures)}
        by={t('figures_author')}
        tallies={byAuthor}
        nameOf={nameOfAuthor}
        look="rows"
        drawn={firstOf}
      />
      <Tallies
        title={t('figures_by_store')}
        by={t('figures_store')}
        tallies={byStore}
        nameOf={plainName}
        look="rows"
        drawn={firstOf}
      />
      <Tallies
        title={t('figures_by_site')}
        by={t('figures_site')}
        tallies={bySite}
        nameOf={nameOfSite}
        look="rows"
        drawn={firstOf}
      />
      <Times figures={figures} />
      <Saved savings={savings} />
    </>
  );
}

const plainName = ({ name }: Tally): string => name;
const nameOfMonth = ({ name }: Tally): string => monthText(name);
const shortNameOfMonth = ({ name }: Tally): string => shortMonthText(name);
const nameOfAuthor = ({ name }: Tally): string => (name ? `@${name}` : t('figures_no_post'));
const nameOfSite = ({ name }: Tally): string => (name ? name.toUpperCase() : t('figures_no_post'));

const firstOf = (tallies: readonly Tally[]): readonly Tally[] => tallies.slice(0, MOST_ROWS);

const monthsIn = (tallies: readonly Tally[], width: number): readonly Tally[] =>
  lastMonths(tallies, Math.max(1, Math.floor(width / COLUMN)));

/** Says so where the authors are not all there are, or the plot shows fewer than the table. */
function hintOf({ authors, byAuthor }: Numbers): string | undefined {
  const listed = byAuthor.filter(({ name }) => name !== '').length;
  const some =
    authors > listed ? t('figures_most_authors', countText(listed), countText(authors)) : '';
  const first = byAuthor.length > MOST_ROWS ? t('figures_plot_first', countText(MOST_ROWS)) : '';
  return [some, first].filter(Boolean).join(' ') || undefined;
}

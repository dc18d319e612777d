import type { Report } from '../model/report.ts';
import { ActionButton } from '../ui/ActionButton.tsx';
import { Notice } from '../ui/parts.tsx';
import { t } from '../ui/text.ts';
import { Days } from './Days.tsx';
import { type Filter, isFilter } from './filter.ts';
import { NothingYet } from './Teaching.tsx';
import { useFound } from './useFound.ts';
import type { Known } from './view.ts';

interface Props {
  readonly filter: Filter;
  /** The newest, which are shown where nothing is left out. */
  readonly reports: readonly Report[];
  readonly known: Known;
}

/** The items, day by day: the newest, or what passes the filter of all that were ever asked for. */
export function List({ filter, reports, known }: Props) {
  if (isFilter(filter)) return <Found filter={filter} known={known} />;
  if (reports.length === 0) return <NothingYet linked />;
  return <Days reports={reports} known={known} />;
}

function Found({ filter, known }: Omit<Props, 'reports'>) {
  const { found, broken, more } = useFound(filter);
  if (broken) return <Notice text={t('page_broken')} />;
  return (
    <>
      <p class="hint found" role="status">
        {found && found.reports.length === 0 && !found.next && t('data_not_found')}
      </p>
      {found && <Days reports={found.reports} known={known} />}
      {found?.next && (
        <ActionButton
          label={t(found.searchedTo === undefined ? 'data_more' : 'data_further')}
          act={more}
        />
      )}
    </>
  );
}

import { useId, useState } from 'preact/hooks';
import { SOUGHT_FATES } from '../../model/fate.ts';
import type { Report } from '../../model/report.ts';
import { ActionButton } from '../../ui/ActionButton.tsx';
import { FATE_TEXTS, titleOf } from '../../ui/itemtexts.ts';
import { Notice } from '../../ui/parts.tsx';
import { countText, t } from '../../ui/text.ts';
import { dateOf } from '../../ui/time.ts';
import { useFind } from '../../ui/useFind.ts';
import { Search } from '../search/Search.tsx';
import { isSearch } from '../search/sought.ts';
import type { Forgetting } from './ForgetDialog.tsx';
import { FoundRow } from './FoundRow.tsx';
import { useForgetting } from './useForgetting.tsx';
import { type Wanted, wantedIn } from './wanted.ts';

const ALL: Wanted = {};

/** What of the journal can be forgotten beside an item: its post, its author, its store. */
function choicesFor(report: Report): [Forgetting, ...Forgetting[]] {
  const { key, post, marketplace } = report;
  const all: Forgetting[] = [];
  if (post) {
    const { postId, author } = post;
    all.push({ what: { by: 'post', postId }, name: t('data_forget_post', author) });
    all.push({ what: { by: 'author', author }, name: t('data_forget_author', author) });
  }
  if (marketplace) {
    all.push({ what: { by: 'store', marketplace }, name: t('data_forget_store', marketplace) });
  }
  return [{ what: { by: 'item', key }, name: t('data_forget_item', titleOf(report)) }, ...all];
}

const fateChoice = () => ({
  label: t('data_fate'),
  any: t('data_any_fate'),
  options: SOUGHT_FATES.map((value) => ({ value, name: t(FATE_TEXTS[value]) })),
});

interface Props {
  readonly stores: readonly string[];
  /** Counts up when what is kept has changed. */
  readonly version: number;
  /** Called when something was forgotten. */
  readonly forgotten: () => void;
}

/** All that was ever asked for: to be searched, read page by page, and forgotten. */
export function FindItems({ stores, version, forgotten }: Props) {
  const [wanted, setWanted] = useState(ALL);
  const { found, broken, more } = useFind(wanted, version);
  const title = useId();
  const { offer, dialog, line } = useForgetting(forgotten);
  return (
    <section class="card" aria-labelledby={title}>
      <h2 id={title}>{t('data_find_title')}</h2>
      <Search
        words={t('data_words')}
        stores={stores}
        choice={fateChoice()}
        read={wantedIn}
        search={setWanted}
      />
      {line}
      {broken && <Notice text={t('page_broken')} />}
      <p class="hint" role="status">
        {found && foundText(found.reports.length, found.next !== undefined, isSearch(wanted))}
      </p>
      {found && found.reports.length > 0 && (
        <ul class="found">
          {found.reports.map((report) => (
            <FoundRow
              key={report.key}
              report={report}
              forget={() => offer(...choicesFor(report))}
            />
          ))}
        </ul>
      )}
      {found?.next && (
        <div class="row">
          {found.searchedTo !== undefined && (
            <p class="hint row-text">{t('data_searched_to', dateOf(found.searchedTo))}</p>
          )}
          <ActionButton
            label={t(found.searchedTo === undefined ? 'data_more' : 'data_further')}
            act={more}
          />
        </div>
      )}
      {dialog}
    </section>
  );
}

function foundText(count: number, isMore: boolean, searching: boolean): string {
  if (count > 0) return t(isMore ? 'data_shown_first' : 'data_shown', countText(count));
  if (isMore) return '';
  return t(searching ? 'data_not_found' : 'data_nothing');
}

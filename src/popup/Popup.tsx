import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { ask } from '../ui/ask.ts';
import { Notice } from '../ui/parts.tsx';
import { t } from '../ui/text.ts';
import { dateOf } from '../ui/time.ts';
import { useAnswers } from '../ui/useAnswers.ts';
import { moveByKey } from './arrows.ts';
import { CartFooter } from './CartFooter.tsx';
import { SearchFields, StoreChips } from './Filters.tsx';
import { Header } from './Header.tsx';
import { List } from './List.tsx';
import { PasteBox } from './PasteBox.tsx';
import { StoreNotices } from './StoreNotices.tsx';
import { AskConsent, NothingYet } from './Teaching.tsx';
import { useSearch } from './useSearch.ts';
import { GLANCE, loadGlance, loadView, type View } from './view.ts';

/** What opens at Hashcart's button in the browser's toolbar. Empty until everything to be seen is known. */
export function Popup() {
  const [isWhole, setWhole] = useState(false);
  const { value, broken, reload } = useAnswers(isWhole ? loadView : loadGlance);
  const complete = useCallback(() => setWhole(true), []);
  const search = useSearch();
  if (!value && !broken) return null;
  const { consented, reports = [] } = value ?? {};
  return (
    <>
      <Header
        searching={search.isOpen}
        toggleSearch={consented && reports.length > 0 ? search.toggle : undefined}
        searchButton={search.button}
      />
      {value ? <Content {...value} {...{ complete, reload, search }} /> : <Broken />}
    </>
  );
}

/** What is done once the content is painted. A look into the carts may find other prices. */
function useAfterwards({ reports, stores, complete, reload }: ContentProps): void {
  const mayBeMore = reports.length >= GLANCE;
  const isLooking = stores.some(({ reads }) => reads.cart);
  const latest = useRef(reload);
  latest.current = reload;
  useEffect(() => {
    if (mayBeMore) complete();
  }, [mayBeMore, complete]);
  useEffect(() => {
    const looked = ask('ledger/look', {});
    void looked.then(() => isLooking && latest.current()).catch(() => undefined);
    // Once, however often it is rendered: each look is a request to a store.
  }, []);
}

interface ContentProps extends View {
  /** Asks for what was left out at first. */
  readonly complete: () => void;
  /** Asks again for what is shown. */
  readonly reload: () => void;
  readonly search: ReturnType<typeof useSearch>;
}

function Content(props: ContentProps) {
  const { consented, reports, blindSince, stores, followsShorteners, search } = props;
  const { filter, change, isOpen, toggle } = search;
  useAfterwards(props);
  if (!consented) return <AskConsent />;
  const isBlind = blindSince !== undefined;
  if (reports.length === 0 && stores.length === 0 && !isBlind) return <NothingYet linked={false} />;
  return (
    <>
      <main class="scroll" onKeyDown={moveByKey}>
        {isBlind && <Notice text={t('popup_blind', dateOf(blindSince))} />}
        {isOpen ? (
          <SearchFields filter={filter} change={change} close={toggle} />
        ) : (
          <PasteBox wanted={isBlind} />
        )}
        <StoreChips filter={filter} change={change} stores={stores} />
        <StoreNotices stores={stores} />
        <List filter={filter} reports={reports} known={{ stores, followsShorteners }} />
      </main>
      <CartFooter stores={stores} chosen={filter.marketplace} />
    </>
  );
}

function Broken() {
  return (
    <main class="scroll">
      <Notice text={t('page_broken')} />
    </main>
  );
}

import { useCallback, useEffect, useState } from 'preact/hooks';
import { ask } from '../ui/ask.ts';
import { Gear, Mark } from '../ui/icons.tsx';
import { Notice } from '../ui/parts.tsx';
import { t } from '../ui/text.ts';
import { dateOf } from '../ui/time.ts';
import { useAnswers } from '../ui/useAnswers.ts';
import { CartFooter } from './CartFooter.tsx';
import { Days } from './Days.tsx';
import { openPage } from './open.ts';
import { PasteBox } from './PasteBox.tsx';
import { StoreNotices } from './StoreNotices.tsx';
import { AskConsent, NothingYet } from './Teaching.tsx';
import { GLANCE, loadGlance, loadView, type View } from './view.ts';

/** What opens at Hashcart's button in the browser's toolbar. Empty until everything to be seen is known. */
export function Popup() {
  const [isWhole, setWhole] = useState(false);
  const { value, broken } = useAnswers(isWhole ? loadView : loadGlance);
  const complete = useCallback(() => setWhole(true), []);
  if (!value && !broken) return null;
  return (
    <>
      <Header />
      {value ? <Content {...value} complete={complete} /> : <Broken />}
    </>
  );
}

function Header() {
  return (
    <header class="bar">
      <Mark size={24} />
      <h1>{t('extensionName')}</h1>
      <button
        type="button"
        class="icon-button"
        aria-label={t('popup_settings')}
        title={t('popup_settings')}
        onClick={() => openPage({ page: 'options' })}
      >
        <Gear />
      </button>
    </header>
  );
}

/** What is done once the content is painted. What comes of a look into the carts comes as news. */
function useAfterwards(reports: View['reports'], complete: () => void): void {
  const mayBeMore = reports.length >= GLANCE;
  useEffect(() => {
    if (mayBeMore) complete();
  }, [mayBeMore, complete]);
  useEffect(() => void ask('ledger/look', {}).catch(() => undefined), []);
}

interface ContentProps extends View {
  /** Asks for what was left out at first. */
  readonly complete: () => void;
}

function Content({ consented, reports, blindSince, complete, ...known }: ContentProps) {
  const { stores } = known;
  useAfterwards(reports, complete);
  if (!consented) return <AskConsent />;
  const isBlind = blindSince !== undefined;
  if (reports.length === 0 && stores.length === 0 && !isBlind) return <NothingYet linked={false} />;
  return (
    <>
      <main class="scroll">
        {isBlind && <Notice text={t('popup_blind', dateOf(blindSince))} />}
        <PasteBox wanted={isBlind} />
        <StoreNotices stores={stores} />
        {reports.length === 0 ? <NothingYet linked /> : <Days reports={reports} known={known} />}
      </main>
      <CartFooter stores={stores} reports={reports} />
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

import type { Report, StoreView } from '../messages.ts';
import { ask } from '../ui/ask.ts';
import { Gear, Mark } from '../ui/icons.tsx';
import { Notice } from '../ui/parts.tsx';
import { t } from '../ui/text.ts';
import { useAnswers } from '../ui/useAnswers.ts';
import { CartFooter } from './CartFooter.tsx';
import { Days } from './Days.tsx';
import { openPage } from './open.ts';
import { StoreNotices } from './StoreNotices.tsx';
import { AskConsent, NothingYet } from './Teaching.tsx';

interface View {
  readonly consented: boolean;
  readonly stores: readonly StoreView[];
  readonly reports: readonly Report[];
}

async function load(): Promise<View> {
  const [consent, { stores }, { reports }] = await Promise.all([
    ask('consent/get', {}),
    ask('stores/list', {}),
    ask('journal/recent', {}),
  ]);
  return { consented: consent.consentedAt !== null, stores, reports };
}

/** What opens at Hashcart's button in the browser's toolbar. Empty until everything to be shown is known. */
export function Popup() {
  const { value, broken } = useAnswers(load);
  if (!value && !broken) return null;
  return (
    <>
      <Header />
      {value ? <Content {...value} /> : <Broken />}
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

function Content({ consented, stores, reports }: View) {
  if (!consented) return <AskConsent />;
  if (reports.length === 0 && stores.length === 0) return <NothingYet linked={false} />;
  return (
    <>
      <main class="scroll">
        <StoreNotices stores={stores} />
        {reports.length === 0 ? <NothingYet linked /> : <Days reports={reports} />}
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

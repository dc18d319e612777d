import { ActionButton } from '../ui/ActionButton.tsx';
import { ask } from '../ui/ask.ts';
import { Mark } from '../ui/icons.tsx';
import { Notice } from '../ui/parts.tsx';
import { Terms } from '../ui/Terms.tsx';
import { t } from '../ui/text.ts';
import { dateOf } from '../ui/time.ts';
import { useAnswers } from '../ui/useAnswers.ts';
import { useStatus } from '../ui/useStatus.tsx';
import { Practice } from './practice/Practice.tsx';
import { Scene } from './Scene.tsx';

const load = () => ask('consent/get', {});

/** The first page a shopper sees: what Hashcart does, what it reads, and the choice. */
export function Welcome() {
  const { value, broken, reload } = useAnswers(load);
  if (!value && !broken) return null;
  return (
    <main>
      <p class="name">
        <Mark size={26} />
        {t('extensionName')}
      </p>
      <h1>{t('welcome_title')}</h1>
      <p class="hint">{t('welcome_intro')}</p>
      <Scene />
      <Terms />
      {value ? (
        <Choice consentedAt={value.consentedAt} reload={reload} />
      ) : (
        <Notice text={t('page_broken')} />
      )}
      {value && value.consentedAt !== null && <Practice />}
    </main>
  );
}

interface ChoiceProps {
  readonly consentedAt: number | null;
  readonly reload: () => void;
}

function Choice({ consentedAt, reload }: ChoiceProps) {
  const { say, line } = useStatus();
  const decide = async (given: boolean): Promise<void> => {
    await ask('consent/set', { given });
    say(t(given ? 'welcome_agreed' : 'consent_withdrawn'), true);
    reload();
  };
  return (
    <section class="choice" aria-label={t('welcome_choice')}>
      {line}
      {consentedAt !== null && <p>{t('consent_since', dateOf(consentedAt))}</p>}
      {consentedAt === null ? (
        <Undecided agree={() => decide(true)} decline={() => say(t('welcome_declined'), false)} />
      ) : (
        <Agreed withdraw={() => decide(false)} />
      )}
    </section>
  );
}

/** Two answers of equal dignity. */
function Undecided(props: { readonly agree: () => Promise<void>; readonly decline: () => void }) {
  return (
    <div class="answers">
      <ActionButton look="even" label={t('welcome_agree')} act={props.agree} />
      <button type="button" class="button even" onClick={props.decline}>
        {t('welcome_not_now')}
      </button>
    </div>
  );
}

function Agreed({ withdraw }: { readonly withdraw: () => Promise<void> }) {
  return (
    <div class="answers">
      <ActionButton
        look="main"
        label={t('welcome_link_store')}
        act={() => ask('page/open', { page: 'options' })}
      />
      <ActionButton label={t('consent_withdraw')} act={withdraw} />
    </div>
  );
}

import { ActionButton } from '../ui/ActionButton.tsx';
import { Mark } from '../ui/icons.tsx';
import { t } from '../ui/text.ts';
import { openPage } from './open.ts';

/** Before the shopper has agreed to anything, there is one thing to do. */
export function AskConsent() {
  return (
    <main class="teaching">
      <Mark size={44} />
      <h2>{t('popup_consent_title')}</h2>
      <p class="hint">{t('consent_missing')}</p>
      <ActionButton
        look="main"
        label={t('consent_open')}
        act={() => openPage({ page: 'welcome' })}
      />
    </main>
  );
}

/** Teaches the first steps where there is nothing to list; the first step has its button until it is done. */
export function NothingYet({ linked }: { readonly linked: boolean }) {
  const steps = linked ? [] : [t('popup_step_link')];
  steps.push(t('popup_step_add'), t('popup_step_undo'));
  const Frame = linked ? 'div' : 'main';
  return (
    <Frame class="teaching">
      <Mark size={44} />
      <h2>{t('popup_empty_title')}</h2>
      <p class="hint">{t('popup_empty_text')}</p>
      <ol class="steps">
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      {!linked && (
        <ActionButton
          look="main"
          label={t('link_a_store')}
          act={() => openPage({ page: 'options' })}
        />
      )}
    </Frame>
  );
}

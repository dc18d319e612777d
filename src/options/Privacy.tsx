import { ActionButton } from '../ui/ActionButton.tsx';
import { ask } from '../ui/ask.ts';
import { Terms } from '../ui/Terms.tsx';
import { t } from '../ui/text.ts';
import { dateOf } from '../ui/time.ts';
import { useStatus } from '../ui/useStatus.tsx';
import { ConsentNotice } from './ConsentNotice.tsx';
import { Damaged } from './Damaged.tsx';
import { Follow } from './Follow.tsx';
import type { SectionProps } from './Options.tsx';
import { ShortLinks } from './ShortLinks.tsx';
import { Tags } from './Tags.tsx';

/** What the shopper agreed to, the way out of it, which links are followed, and what of them is passed on. */
export function Privacy({ consentedAt, stripsTags, reload }: SectionProps) {
  const { say, line } = useStatus();
  const withdraw = async (): Promise<void> => {
    await ask('consent/set', { given: false });
    say(t('consent_withdrawn'), true);
    reload();
  };
  return (
    <>
      <p class="hint">{t('privacy_intro')}</p>
      {line}
      {consentedAt === null && <ConsentNotice />}
      <section class="card">
        <h2>{consentedAt ? t('consent_since', dateOf(consentedAt)) : t('privacy_terms')}</h2>
        <Terms />
        {consentedAt !== null && (
          <div class="row">
            <p class="hint row-text">{t('consent_withdraw_hint')}</p>
            <ActionButton label={t('consent_withdraw')} act={withdraw} />
          </div>
        )}
      </section>
      <Damaged />
      <ShortLinks />
      <Tags stripsTags={stripsTags} reload={reload} />
      <Follow />
    </>
  );
}

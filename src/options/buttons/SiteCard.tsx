import { useId } from 'preact/hooks';
import type { SiteButtons } from '../../model/sitebuttons.ts';
import { t } from '../../ui/text.ts';
import { Segments } from '../Segments.tsx';
import { SwitchLine } from '../Switch.tsx';

interface Props {
  /** What people call the site. */
  readonly name: string;
  readonly chosen: SiteButtons;
  readonly change: (chosen: SiteButtons) => void;
}

/** Whether a site's posts have buttons, where those stand, and what they show. */
export function SiteCard({ name, chosen, change }: Props) {
  const title = useId();
  return (
    <section class="card" aria-labelledby={title}>
      <h2 id={title}>{t('buttons_site', name)}</h2>
      <SwitchLine
        title={t('buttons_on')}
        hint={t('buttons_on_hint')}
        on={chosen.on}
        change={(on) => change({ ...chosen, on })}
      />
      {chosen.on && (
        <>
          <Segments
            legend={t('buttons_stands')}
            chosen={chosen.stands}
            choose={(stands) => change({ ...chosen, stands })}
            choices={[
              { value: 'always', name: t('buttons_always'), meaning: t('buttons_always_meaning') },
              { value: 'quiet', name: t('buttons_quiet'), meaning: t('buttons_quiet_meaning') },
            ]}
          />
          <Segments
            legend={t('buttons_shows')}
            chosen={chosen.shows}
            choose={(shows) => change({ ...chosen, shows })}
            choices={[
              { value: 'words', name: t('buttons_words'), meaning: t('buttons_words_meaning') },
              { value: 'icon', name: t('buttons_icon'), meaning: t('buttons_icon_meaning') },
            ]}
          />
        </>
      )}
    </section>
  );
}

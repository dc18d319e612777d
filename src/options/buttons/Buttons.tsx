import { Fragment } from 'preact';
import { USUAL_BUTTONS } from '../../model/sitebuttons.ts';
import { ask } from '../../ui/ask.ts';
import { t } from '../../ui/text.ts';
import type { SectionProps } from '../Options.tsx';
import { MutedAuthors } from './MutedAuthors.tsx';
import { MutedStores } from './MutedStores.tsx';
import { SiteCard } from './SiteCard.tsx';
import { SITES } from './sites.ts';

/** How cart buttons stand beside the posts of each site, and where there are none. */
export function Buttons({ buttons, mutes, marketplaces, reload }: SectionProps) {
  return (
    <>
      <p class="hint">{t('buttons_intro')}</p>
      {SITES.map(({ site, name }) => (
        <Fragment key={site}>
          <SiteCard
            name={name}
            chosen={buttons[site] ?? USUAL_BUTTONS}
            change={(chosen) => {
              const next = { ...buttons, [site]: chosen };
              void ask('preferences/set', { buttons: next }).then(reload, reload);
            }}
          />
          <MutedAuthors site={site} name={name} mutes={mutes} reload={reload} />
        </Fragment>
      ))}
      <MutedStores marketplaces={marketplaces} mutes={mutes} reload={reload} />
    </>
  );
}

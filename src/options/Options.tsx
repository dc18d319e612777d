import type { FunctionComponent } from 'preact';
import { Mark } from '../ui/icons.tsx';
import { Notice } from '../ui/parts.tsx';
import { t } from '../ui/text.ts';
import { useAnswers } from '../ui/useAnswers.ts';
import { About } from './About.tsx';
import { Buttons } from './buttons/Buttons.tsx';
import { Data } from './data/Data.tsx';
import { Figures } from './figures/Figures.tsx';
import { Hashtags } from './Hashtags.tsx';
import { Keyboard } from './Keyboard.tsx';
import { type Knowledge, loadKnowledge } from './knowledge.ts';
import { Privacy } from './Privacy.tsx';
import { Profiles } from './Profiles.tsx';
import { Prices } from './prices/Prices.tsx';
import { Requests } from './Requests.tsx';
import { Stores } from './Stores.tsx';
import { useHash } from './useHash.ts';

interface Section {
  readonly id: string;
  readonly title: string;
  readonly Body: FunctionComponent<SectionProps>;
}

/** What a section is given: what is known, and how to ask again. */
export type SectionProps = Knowledge & { readonly reload: () => void };

function sections(): [Section, ...Section[]] {
  return [
    { id: 'stores', title: t('options_stores'), Body: Stores },
    { id: 'buttons', title: t('options_buttons'), Body: Buttons },
    { id: 'profiles', title: t('options_profiles'), Body: Profiles },
    { id: 'hashtags', title: t('options_hashtags'), Body: Hashtags },
    { id: 'keyboard', title: t('options_keyboard'), Body: Keyboard },
    { id: 'prices', title: t('options_prices'), Body: Prices },
    { id: 'figures', title: t('options_figures'), Body: Figures },
    { id: 'privacy', title: t('options_privacy'), Body: Privacy },
    { id: 'data', title: t('options_data'), Body: Data },
    { id: 'requests', title: t('options_requests'), Body: Requests },
    { id: 'about', title: t('options_about'), Body: About },
  ];
}

/** The settings: a plain list of sections, and the chosen one beside it. */
export function Options() {
  const { value, broken, reload } = useAnswers(loadKnowledge);
  const hash = useHash();
  const all = sections();
  const { id, title, Body } = all.find((section) => section.id === hash) ?? all[0];
  if (!value && !broken) return null;
  return (
    <div class="page">
      <Sidebar all={all} current={id} />
      <main>
        <h1>{title}</h1>
        {value ? <Body {...value} reload={reload} /> : <Notice text={t('page_broken')} />}
      </main>
    </div>
  );
}

function Sidebar(props: { readonly all: readonly Section[]; readonly current: string }) {
  return (
    <header>
      <p class="name">
        <Mark size={26} />
        {t('extensionName')}
      </p>
      <nav aria-label={t('options_title')}>
        {props.all.map(({ id, title }) => (
          <a key={id} href={`#${id}`} aria-current={id === props.current ? 'page' : undefined}>
            {title}
          </a>
        ))}
      </nav>
    </header>
  );
}

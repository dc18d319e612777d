import type { Ref } from 'preact';
import { Gear, Glass, Mark } from '../ui/icons.tsx';
import { t } from '../ui/text.ts';
import { openPage } from './open.ts';

interface Props {
  /** Whether the fields of the search are open. */
  readonly searching: boolean;
  /** Absent where there is nothing to search. */
  readonly toggleSearch: (() => void) | undefined;
  readonly searchButton: Ref<HTMLButtonElement>;
}

/** The name, the search, the way to the settings. */
export function Header({ searching, toggleSearch, searchButton }: Props) {
  return (
    <header class="bar">
      <Mark size={24} />
      <h1>{t('extensionName')}</h1>
      {toggleSearch && (
        <button
          type="button"
          class="icon-button"
          aria-label={t('search_act')}
          title={t('search_act')}
          aria-expanded={searching}
          onClick={toggleSearch}
          ref={searchButton}
        >
          <Glass />
        </button>
      )}
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

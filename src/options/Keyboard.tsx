import { useId } from 'preact/hooks';
import { ActionButton } from '../ui/ActionButton.tsx';
import { ask } from '../ui/ask.ts';
import { t } from '../ui/text.ts';
import { useAnswers } from '../ui/useAnswers.ts';
import type { SectionProps } from './Options.tsx';
import { SwitchCard } from './Switch.tsx';
import { loadShortcut, openShortcutSettings } from './shortcut.ts';
import { useReturn } from './useReturn.ts';

/** What can be done by keys, how to change them, and what the toolbar button shows. */
export function Keyboard({ badge, reload }: SectionProps) {
  const { value: shortcut, reload: lookAgain } = useAnswers(loadShortcut);
  useReturn(lookAgain);
  const title = useId();
  const change = (on: boolean): void => {
    void ask('preferences/set', { badge: on }).then(reload, reload);
  };
  return (
    <>
      <p class="hint">{t('keys_intro')}</p>
      <section class="card" aria-labelledby={title}>
        <h2 id={title}>{t('keys_title')}</h2>
        <table class="keys">
          <thead>
            <tr>
              <th scope="col">{t('keys_what')}</th>
              <th scope="col">{t('keys_keys')}</th>
            </tr>
          </thead>
          <tbody>
            <Row what={t('keys_add')} keys={shortcut?.keys ?? []} />
            <Row what={t('keys_choose')} keys={['←', '↑', '→', '↓']} />
            <Row what={t('keys_close')} keys={['Esc']} />
          </tbody>
        </table>
        {shortcut?.changeable && (
          <div class="row">
            <p class="hint row-text">{t('keys_change_hint')}</p>
            <ActionButton label={t('keys_change')} act={openShortcutSettings} />
          </div>
        )}
      </section>
      <SwitchCard title={t('badge_title')} hint={t('badge_hint')} on={badge} change={change} />
    </>
  );
}

function Row({ what, keys }: { readonly what: string; readonly keys: readonly string[] }) {
  return (
    <tr>
      <td>{what}</td>
      <td>
        {keys.length === 0 && <span class="hint">{t('keys_none')}</span>}
        {keys.map((key) => (
          <kbd key={key}>{key}</kbd>
        ))}
      </td>
    </tr>
  );
}

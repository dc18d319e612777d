import { browser } from '../../platform.ts';
import { ask } from '../../ui/ask.ts';
import { t } from '../../ui/text.ts';
import { SwitchCard } from '../Switch.tsx';

interface Props {
  readonly on: boolean;
  readonly reload: () => void;
}

/** Whether the browser itself tells of changes in watched carts: it asks the shopper first. */
export function Notifications({ on, reload }: Props) {
  const change = (wanted: boolean): void => {
    const granted = wanted
      ? browser.permissions.request({ permissions: ['notifications'] })
      : browser.permissions.remove({ permissions: ['notifications'] }).then(() => false);
    void granted.then((notifies) => ask('preferences/set', { notifies })).then(reload, reload);
  };
  return <SwitchCard title={t('notify_title')} hint={t('notify_hint')} on={on} change={change} />;
}

import type { GroupName } from '../model/following.ts';
import { ask } from '../ui/ask.ts';
import { Notice } from '../ui/parts.tsx';
import { type TextKey, t } from '../ui/text.ts';
import { useAnswers } from '../ui/useAnswers.ts';
import { SwitchCard } from './Switch.tsx';

const load = () => ask('follow/get', {});

const NAMES = {
  hashtags: 'options_hashtags',
  profiles: 'options_profiles',
  buttons: 'options_buttons',
  mutes: 'mutes_stores',
  badge: 'badge_title',
  tags: 'tags_title',
  keeping: 'data_keep_title',
  substitutes: 'substitutes_title',
  maps: 'map_title',
} as const satisfies Record<GroupName, TextKey>;

const TROUBLES = {
  unavailable: 'follow_unavailable',
  newer: 'follow_newer',
} as const satisfies Record<string, TextKey>;

/** Whether preferences go along to the shopper's other computers, and what stands in the way of that. */
export function Follow() {
  const { value, reload } = useAnswers(load);
  if (!value) return null;
  const { on, trouble, tooLarge } = value;
  const change = (follow: boolean): void =>
    void ask('follow/set', { on: follow }).then(reload, reload);
  const large = tooLarge.map((name) => t(NAMES[name])).join(', ');
  return (
    <>
      <SwitchCard title={t('follow_title')} hint={t('follow_hint')} on={on} change={change} />
      {on && trouble && <Notice text={t(TROUBLES[trouble])} />}
      {on && large && <Notice text={t('follow_too_large', large)} />}
    </>
  );
}

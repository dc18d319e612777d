import { ask } from '../ui/ask.ts';
import { t } from '../ui/text.ts';
import type { SectionProps } from './Options.tsx';
import { SwitchCard } from './Switch.tsx';

/** Whether stores are asked with the affiliate tags of posts' links, as by default, or without. */
export function Tags({ stripsTags, reload }: Pick<SectionProps, 'stripsTags' | 'reload'>) {
  const change = (strips: boolean): void =>
    void ask('preferences/set', { stripsTags: strips }).then(reload, reload);
  return (
    <SwitchCard title={t('tags_title')} hint={t('tags_hint')} on={stripsTags} change={change} />
  );
}

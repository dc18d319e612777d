import { useId } from 'preact/hooks';
import { OWN_HASHTAGS } from '../model/hashtags.ts';
import { MOST_HASHTAGS } from '../model/replies.ts';
import { ActionButton } from '../ui/ActionButton.tsx';
import { t } from '../ui/text.ts';
import { useStatus } from '../ui/useStatus.tsx';
import { AddOne } from './AddOne.tsx';
import { newHashtag } from './newHashtag.ts';
import { TagList } from './TagList.tsx';

interface Props {
  readonly own: readonly string[];
  /** @returns whether it was kept */
  readonly change: (own: string[]) => Promise<boolean>;
}

/** The hashtags that the shopper chose: more can be added, each can go. */
export function OwnHashtags({ own, change }: Props) {
  const { say, line } = useStatus();
  const title = useId();
  const changeAndSay = async (next: string[], done: string, focus: boolean): Promise<void> => {
    const kept = await change(next);
    say(kept ? done : t('page_broken'), focus);
  };
  const take = (typed: string): string => {
    const read = newHashtag(typed, own);
    if ('problem' in read) return t(read.problem, String(MOST_HASHTAGS));
    void changeAndSay([...own, read.tag], t('hashtags_added', read.tag), false);
    return '';
  };
  const remove = (tag: string): Promise<void> => {
    const others = own.filter((each) => each !== tag);
    return changeAndSay(others, t('hashtags_removed', tag), true);
  };
  const restore = () => changeAndSay([...OWN_HASHTAGS], t('hashtags_restored'), true);
  return (
    <>
      {line}
      <section class="card" aria-labelledby={title}>
        <h2 id={title}>{t('hashtags_own')}</h2>
        <p class="hint">{t('hashtags_own_hint')}</p>
        <TagList
          tags={own}
          show={(tag) => `#${tag}`}
          removeName={(tag) => t('hashtags_remove', tag)}
          remove={remove}
        />
        {own.length === 0 && <p class="hint">{t('hashtags_none')}</p>}
        <AddOne label={t('hashtags_new')} placeholder={t('hashtags_new')} take={take} />
        {own.join() !== OWN_HASHTAGS.join() && (
          <div>
            <ActionButton look="act" label={t('hashtags_restore')} act={restore} />
          </div>
        )}
      </section>
    </>
  );
}

import { AMAZON_HASHTAGS } from '../model/hashtags.ts';
import type { Replies } from '../model/replies.ts';
import { ask } from '../ui/ask.ts';
import { t } from '../ui/text.ts';
import { HashtagWords } from './HashtagWords.tsx';
import type { SectionProps } from './Options.tsx';
import { OwnHashtags } from './OwnHashtags.tsx';
import { SwitchCard } from './Switch.tsx';

/** Which hashtags in the shopper's replies add a product, and whether they are looked for at all. */
export function Hashtags({ replies, reload }: SectionProps) {
  const change = (changes: Partial<Replies>): Promise<boolean> => {
    const saving = ask('preferences/set', { replies: { ...replies, ...changes } });
    return saving
      .then(
        () => true,
        () => false,
      )
      .finally(reload);
  };
  return (
    <>
      <p class="hint">{t('hashtags_intro')}</p>
      <SwitchCard
        title={t('hashtags_read')}
        hint={t('hashtags_read_hint')}
        on={replies.on}
        change={(on) => void change({ on })}
      />
      <OwnHashtags own={replies.hashtags} change={(hashtags) => change({ hashtags })} />
      <section class="card">
        <h2>{t('hashtags_amazon')}</h2>
        <p class="hint">{t('hashtags_amazon_hint')}</p>
        <ul class="tags">
          {AMAZON_HASHTAGS.map((tag) => (
            <li key={tag} class="tag">
              <bdi>#{tag}</bdi>
            </li>
          ))}
        </ul>
      </section>
      <HashtagWords tag={replies.hashtags[0] ?? 'AmazonCart'} />
      <SwitchCard
        title={t('hashtags_tell')}
        hint={t('hashtags_tell_hint')}
        on={replies.tellThem}
        change={(tellThem) => void change({ tellThem })}
      />
    </>
  );
}

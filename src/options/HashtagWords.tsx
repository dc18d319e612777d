import { useId } from 'preact/hooks';
import { t } from '../ui/text.ts';

/** What can be written beside a hashtag, by examples. */
export function HashtagWords({ tag }: { readonly tag: string }) {
  const title = useId();
  const examples = [
    { written: `#${tag} x2`, meaning: t('hashtags_x2') },
    { written: `#${tag} #size_M`, meaning: t('hashtags_size') },
    { written: `#${tag} ${t('hashtags_word')}`, meaning: t('hashtags_word_meaning') },
    { written: '#AmazonWishList', meaning: t('hashtags_list') },
  ];
  return (
    <section class="card" aria-labelledby={title}>
      <h2 id={title}>{t('hashtags_words')}</h2>
      <dl class="examples">
        {examples.map(({ written, meaning }) => (
          <div key={written}>
            <dt>
              <bdi>{written}</bdi>
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

import { t } from '../../ui/text.ts';
import { Goods } from '../Goods.tsx';
import { PRODUCT } from './toystore.ts';

const AUTHOR = 'toyfinds';
/** What is shown of an address: all but the scheme. */
const ADDRESS = PRODUCT.link.replace('https://www.', '');

const FIELD = '[data-testid="tweetTextarea_0"]';
const writeReply = (): void => document.querySelector<HTMLElement>(FIELD)?.focus();

/** A made-up post with a product link. It never changes: the button is put into it by the script of a feed. */
export function Post() {
  return (
    <article class="post" data-testid="tweet" aria-label={t('practice_post')}>
      <span class="portrait" aria-hidden="true">
        T
      </span>
      <div class="post-main">
        <div class="by" data-testid="User-Name">
          <b>{t('practice_author')}</b> <bdi>@{AUTHOR}</bdi> ·{' '}
          <a href={`/${AUTHOR}/status/1`} tabIndex={-1}>
            <time dateTime="2014-05-05T12:00:00.000Z">{t('practice_time')}</time>
          </a>
        </div>
        <div data-testid="tweetText" dir="auto">
          {t('practice_words')} <a href={PRODUCT.link}>{ADDRESS}</a>
        </div>
        <svg class="post-picture" viewBox="0 0 300 90" aria-hidden="true">
          <Goods x={129} y={24} />
        </svg>
        <div class="post-acts">
          <button type="button" class="act quiet" data-testid="reply" onClick={writeReply}>
            {t('practice_reply')}
          </button>
        </div>
      </div>
    </article>
  );
}

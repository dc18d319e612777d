import { useEffect, useId } from 'preact/hooks';
import { t } from '../../ui/text.ts';
import { useStatus } from '../../ui/useStatus.tsx';
import { FeedScript } from './feedscript.ts';
import { Post } from './Post.tsx';
import { ReplyBox } from './ReplyBox.tsx';
import { ToyShop } from './ToyShop.tsx';
import { useDeadLinks } from './useDeadLinks.ts';
import { useTheme } from './useTheme.ts';

/** One for the page: a script cannot be unloaded. */
const feedScript = new FeedScript();

/** A post and a toy store to try the button and the hashtag on. The button is the real one; nothing is sent. */
export function Practice() {
  const { say, line } = useStatus();
  const title = useId();
  useEffect(() => {
    feedScript.begin();
    return () => feedScript.end();
  }, []);
  useTheme();
  const thread = useDeadLinks(() => say(t('practice_nowhere'), false));
  return (
    <section class="practice" aria-labelledby={title}>
      <h2 id={title}>{t('practice_title')}</h2>
      <p class="hint">{t('practice_intro')}</p>
      <ol class="hint">
        <li>{t('practice_step_press')}</li>
        <li>{t('practice_step_reply')}</li>
      </ol>
      <div class="practice-scene">
        {/* The marks are those that X's own page has: the script finds the post by them. */}
        <div class="thread" data-testid="cellInnerDiv" ref={thread}>
          <Post />
          <ReplyBox />
        </div>
        <ToyShop store={feedScript.store} />
      </div>
      {line}
    </section>
  );
}

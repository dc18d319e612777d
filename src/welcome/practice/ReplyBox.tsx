import { useRef, useState } from 'preact/hooks';
import { t } from '../../ui/text.ts';

/** The number of the post that is answered is 1; those of replies are higher, as on X. */
const FIRST_REPLY = 2;

const isSendKey = ({ key, ctrlKey, metaKey, isComposing }: KeyboardEvent): boolean =>
  key === 'Enter' && (ctrlKey || metaKey) && !isComposing;

/** A field for replies that go nowhere but onto this page, with the marks of X's own. */
export function ReplyBox() {
  const field = useRef<HTMLDivElement>(null);
  const [ready, setReady] = useState(false);
  const [replies, setReplies] = useState<readonly string[]>([]);
  const written = (): string => field.current?.textContent?.trim() ?? '';
  const change = (): void => {
    // What is left of a line break would keep the hint from coming back.
    if (!written()) field.current?.replaceChildren();
    setReady(written() !== '');
  };
  const send = (): void => {
    const text = written();
    if (!text) return;
    field.current?.replaceChildren();
    setReady(false);
    setReplies((before) => [...before, text]);
  };
  return (
    <>
      <div class="reply" data-testid="inline_reply_offscreen">
        <div class="reply-line">
          {/* biome-ignore lint/a11y/useSemanticElements: as on X; a text area holds no text that a script could watch */}
          <div
            class="reply-field"
            role="textbox"
            tabIndex={0}
            contentEditable="plaintext-only"
            aria-multiline="true"
            aria-label={t('practice_write')}
            data-hint={t('practice_write_hint')}
            data-testid="tweetTextarea_0"
            ref={field}
            onInput={change}
            onKeyDown={(event) => isSendKey(event) && send()}
          />
          <button
            type="button"
            class="button main"
            aria-disabled={!ready}
            data-testid="tweetButtonInline"
            onClick={send}
          >
            {t('practice_reply')}
          </button>
        </div>
      </div>
      <Posted replies={replies} />
    </>
  );
}

/** The replies so far, and the short message that the last one is up. */
function Posted({ replies }: { readonly replies: readonly string[] }) {
  const last = replies.length - 1 + FIRST_REPLY;
  return (
    <>
      <ul class="replies">
        {replies.map((text, index) => (
          <li key={index + FIRST_REPLY}>
            <b>{t('practice_you')}</b> <bdi>{text}</bdi>
          </li>
        ))}
      </ul>
      <p class="hint" role="status" data-testid="toast">
        {replies.length > 0 && (
          <a href={`/you/status/${last}`} tabIndex={-1}>
            {t('practice_posted')}
          </a>
        )}
      </p>
    </>
  );
}

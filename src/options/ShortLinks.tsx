import { useId } from 'preact/hooks';
import { SHORTENERS } from '../retailers/shorteners.ts';
import { changeShorteners, mayFollowShorteners } from '../ui/shorteners.ts';
import { t, uiLanguage } from '../ui/text.ts';
import { useAnswers } from '../ui/useAnswers.ts';

/** Lets the shopper allow that general short links are followed. Off until then. */
export function ShortLinks() {
  const { value: follows = false, reload } = useAnswers(mayFollowShorteners);
  const title = useId();
  const hint = useId();
  const change = (): void => {
    void changeShorteners(!follows).then(reload, reload);
  };
  const hosts = new Intl.ListFormat(uiLanguage()).format(SHORTENERS);
  return (
    <section class="card row">
      <div class="row-text">
        <h2 id={title}>{t('shorteners_title')}</h2>
        <p id={hint} class="hint">
          {t('shorteners_hint', hosts)}
        </p>
      </div>
      <button
        type="button"
        role="switch"
        class="switch"
        aria-checked={follows}
        aria-labelledby={title}
        aria-describedby={hint}
        onClick={change}
      />
    </section>
  );
}

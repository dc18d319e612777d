import { listFormat } from '../model/formats.ts';
import { SHORTENERS } from '../retailers/shorteners.ts';
import { changeShorteners, mayFollowShorteners } from '../ui/shorteners.ts';
import { t, uiLanguage } from '../ui/text.ts';
import { useAnswers } from '../ui/useAnswers.ts';
import { SwitchCard } from './Switch.tsx';

/** Lets the shopper allow that general short links are followed. Off until then. */
export function ShortLinks() {
  const { value: follows = false, reload } = useAnswers(mayFollowShorteners);
  const hosts = listFormat(uiLanguage(), {}).format(SHORTENERS);
  return (
    <SwitchCard
      title={t('shorteners_title')}
      hint={t('shorteners_hint', hosts)}
      on={follows}
      change={(follow) => void changeShorteners(follow).then(reload, reload)}
    />
  );
}

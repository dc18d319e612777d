import type { Report } from '../messages.ts';
import { formatMoney } from '../model/price.ts';
import { ActionButton } from '../ui/ActionButton.tsx';
import { Away } from '../ui/parts.tsx';
import { t, uiLanguage } from '../ui/text.ts';
import { timeOfDay } from '../ui/time.ts';
import { NextAct } from './NextAct.tsx';
import { Picture } from './Picture.tsx';
import { stateOf, storeOf } from './states.ts';
import { useUndo } from './useUndo.ts';

/** One request: what it was for, what became of it, which post it came from, and one thing to do. */
export function Item({ report }: { readonly report: Report }) {
  const { undo, undone, line } = useUndo(report);
  return (
    <li class="item">
      <Picture report={report} />
      <div class="item-text">
        <Title report={report} />
        <Facts report={report} />
        {line}
      </div>
      <div class="item-side">
        {report.price && <span class="price">{formatMoney(report.price, uiLanguage())}</span>}
        {report.state === 'added' && !undone ? (
          <ActionButton
            look="act"
            label={t('step_undo')}
            busyLabel={t('button_removing')}
            act={undo}
          />
        ) : (
          <NextAct report={report} />
        )}
      </div>
    </li>
  );
}

function Title({ report }: { readonly report: Report }) {
  const title = report.title ?? t('popup_untitled', storeOf(report));
  if (!report.urls.product) return <span class="title">{title}</span>;
  return (
    <Away class="title" href={report.urls.product}>
      {title}
    </Away>
  );
}

function Facts({ report }: { readonly report: Report }) {
  const { text, tone } = stateOf(report);
  const { author, permalink } = report.post;
  return (
    <p class="hint">
      <span class={tone}>{text}</span>
      {' · '}
      <Away class="post" href={permalink}>
        {t('popup_from', author, timeOfDay(report.createdAt))}
      </Away>
    </p>
  );
}

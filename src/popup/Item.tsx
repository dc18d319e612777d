import type { Report } from '../model/report.ts';
import { titleOf } from '../ui/itemtexts.ts';
import { Away } from '../ui/parts.tsx';
import { t } from '../ui/text.ts';
import { timeOfDay } from '../ui/time.ts';
import { useStatus } from '../ui/useStatus.tsx';
import { MarkBought } from './MarkBought.tsx';
import { Picture } from './Picture.tsx';
import { LadderLine, Price } from './Prices.tsx';
import { Step } from './Step.tsx';
import { detailOf, stateOf } from './states.ts';
import { stepsOf } from './steps.ts';
import { useUndo } from './useUndo.ts';
import type { Known } from './view.ts';

interface Props {
  readonly report: Report;
  readonly known: Known;
}

/** One request: what it was for, what became of it, where it came from, and what can be done. */
export function Item({ report, known }: Props) {
  const { say, line } = useStatus();
  const { undo, undone } = useUndo(report, say);
  const steps = (undone ? [] : stepsOf(report, known)).map((step, index) => (
    <Step
      key={step}
      step={step}
      report={report}
      look={index === 0 ? 'act' : 'quiet'}
      undo={undo}
      say={say}
    />
  ));
  if (report.change?.kind === 'gone' && report.fate === 'in-cart') {
    steps.push(<MarkBought key="bought" report={report} say={say} />);
  }
  const detail = detailOf(report);
  // One step stands beside the text; two, or one with a reason, have a line of their own.
  const apart = steps.length > 1 || detail !== '';
  return (
    <li class="item">
      <Picture report={report} />
      <div class="item-text">
        <Title report={report} />
        <Facts report={report} />
        {line}
      </div>
      <div class="item-side">
        <Price report={report} />
        {!apart && steps}
      </div>
      <LadderLine report={report} />
      {apart && (
        <div class="item-more">
          {detail && <p class="hint">{detail}</p>}
          <div class="item-steps">{steps}</div>
        </div>
      )}
    </li>
  );
}

function Title({ report }: { readonly report: Report }) {
  const { quantity, urls } = report;
  const text = (
    <>
      {quantity > 1 && `${t('popup_count', String(quantity))} `}
      <bdi>{titleOf(report)}</bdi>
    </>
  );
  if (!urls.product) return <span class="title">{text}</span>;
  return (
    <Away class="title" href={urls.product}>
      {text}
    </Away>
  );
}

function Facts({ report }: { readonly report: Report }) {
  const { text, tone } = stateOf(report);
  return (
    <p class="hint">
      <span class={tone} aria-live="polite">
        {text}
      </span>
      {' · '}
      <Origin report={report} />
    </p>
  );
}

function Origin({ report: { post, createdAt } }: { readonly report: Report }) {
  const time = timeOfDay(createdAt);
  if (!post) return t('popup_pasted', time);
  return (
    <Away class="post" href={post.permalink}>
      {t(post.promoted ? 'popup_from_promoted' : 'popup_from', post.author, time)}
    </Away>
  );
}

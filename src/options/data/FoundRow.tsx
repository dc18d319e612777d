import { useState } from 'preact/hooks';
import type { Report } from '../../model/report.ts';
import { fateText, isOpen, storeOf, titleOf } from '../../ui/itemtexts.ts';
import { Away } from '../../ui/parts.tsx';
import { t } from '../../ui/text.ts';
import { momentOf } from '../../ui/time.ts';
import { MarkFate } from './MarkFate.tsx';

interface Props {
  readonly report: Report;
  readonly forget: () => void;
}

/** An item that was found, and the way to forget it. */
export function FoundRow({ report: found, forget }: Props) {
  // What was found does not change by itself: only what the shopper marks here.
  const [marked, setMarked] = useState<Report>();
  const report = marked ?? found;
  const { post, urls, createdAt } = report;
  const title = titleOf(report);
  return (
    <li class="row">
      <div class="row-text">
        {urls.product ? (
          <Away href={urls.product}>
            <bdi>{title}</bdi>
          </Away>
        ) : (
          <bdi>{title}</bdi>
        )}
        <p class="hint">
          {fateText(report)} · {storeOf(report)} · {momentOf(createdAt)}
          {post && (
            <>
              {' · '}
              <Away href={post.permalink}>
                <bdi>@{post.author}</bdi>
              </Away>
            </>
          )}
        </p>
      </div>
      <MarkFate report={report} marked={setMarked} />
      {!isOpen(report) && (
        <button
          type="button"
          class="act quiet"
          aria-label={t('data_forget_named', title)}
          onClick={forget}
        >
          {t('data_forget')}
        </button>
      )}
    </li>
  );
}

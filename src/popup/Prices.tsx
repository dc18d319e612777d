import { Fragment } from 'preact';
import { BETWEEN, ladderWords, percentLess } from '../model/ladderwords.ts';
import { formatMoney } from '../model/money.ts';
import type { Report } from '../model/report.ts';
import { t, uiLanguage } from '../ui/text.ts';

/** What one costs; above it what the page says, where the cart says less. */
export function Price({ report: { price, ladder } }: { readonly report: Report }) {
  if (!price) return null;
  const page = ladder?.page;
  const isLess = page && percentLess(price, page) !== undefined;
  return (
    <>
      {isLess && (
        <s class="price old" title={t('ladder_page', formatMoney(page, uiLanguage()))}>
          {formatMoney(page, uiLanguage())}
        </s>
      )}
      <span class="price">{formatMoney(price, uiLanguage())}</span>
    </>
  );
}

/** The ladder in a line, where there is more to it than two prices. */
export function LadderLine({ report: { ladder } }: { readonly report: Report }) {
  if (!ladder || !(ladder.claims || ladder.hidden || ladder.coupon)) return null;
  const pieces = ladderWords(ladder, { say: t, language: uiLanguage() });
  if (pieces.length === 0) return null;
  return (
    <p class="hint ladder">
      {pieces.map(({ text, as }, index) => (
        <Fragment key={text}>
          {index > 0 && BETWEEN[as]}
          <bdi class={as}>{text}</bdi>
        </Fragment>
      ))}
    </p>
  );
}

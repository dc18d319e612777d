import type { Post } from '../../model/post.ts';
import type { Report } from '../../model/report.ts';
import type { Page } from '../../sites/page.ts';
import { sendUntilHeard } from '../browser.ts';
import type { Step } from '../buttons/steps.ts';
import { text } from '../text.ts';

/** At Amazon the hashtags of 2014: each country's word, and one for lists. Everywhere else Hashcart's own. */
function hashtagFor({ target, marketplace }: Report): string {
  if (!marketplace?.startsWith('amazon.')) return '#hashcart';
  if (target === 'list') return '#AmazonWishList';
  return marketplace === 'amazon.co.uk' ? '#AmazonBasket' : '#AmazonCart';
}

/**
 * Offers to answer the post in public after an add, in the site's own window: the shopper sends it, or does not.
 * That they went there is noted first, so that this reply adds nothing more.
 * @param site undefined where the shopper does not want it
 */
export function tellingSteps(
  site: Pick<Page, 'answerAddress'> | undefined,
  { postId }: Post,
  report: Report,
): Step[] {
  const isAdded = report.state === 'added' || report.state === 'added-adjusted';
  if (!site || !isAdded) return [];
  const to = site.answerAddress(postId, hashtagFor(report));
  const { key } = report;
  return [
    { label: text('step_tell'), to, pressed: () => void sendUntilHeard('cart/told', { key }) },
  ];
}

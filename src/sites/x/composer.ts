import type { Composer } from '../writing.ts';
import { FIELD } from './field.ts';
import { identityOf } from './identity.ts';
import { wordsOf } from './words.ts';

const SEND = '[data-testid="tweetButton"], [data-testid="tweetButtonInline"]';
const POST = 'article[data-testid="tweet"]';
const INLINE = '[data-testid="inline_reply_offscreen"]';

/** What a composer stands in: the cell of the post that it answers, a window above the page, or the column. */
const AROUND = '[data-testid="cellInnerDiv"], [role="dialog"], [data-testid="primaryColumn"]';

const FOLLOWING = 4;

/** The nearest element around both, if the other is within the limits. */
function nearestWith(selector: string, field: Element, limits: Element): Element | undefined {
  let around: Element | null = field;
  while (around && !around.querySelector(selector)) {
    around = around === limits ? null : around.parentElement;
  }
  return around ?? undefined;
}

/** The lines of the draft. It is read and never touched: the editor would lose track of it. */
function draftIn(field: Element): string {
  const blocks = [...field.querySelectorAll('[data-block="true"]')];
  return (blocks.length > 0 ? blocks : [field]).map(wordsOf).join('\n');
}

/** The post that stands above the field, in the same cell or window. A column is full of other posts. */
function answeredBy(field: Element, around: Element): Element | undefined {
  if (around.matches('[data-testid="primaryColumn"]')) return undefined;
  return [...around.querySelectorAll(POST)].findLast(
    (post) => post.compareDocumentPosition(field) & FOLLOWING,
  );
}

function composerAt(field: Element): Composer[] {
  const around = field.closest(AROUND);
  const holder = around && nearestWith(SEND, field, around);
  const send = holder?.querySelector(SEND);
  if (!around || !holder || !send) return [];
  return [
    {
      field,
      text: draftIn(field),
      send,
      ready: send.getAttribute('aria-disabled') !== 'true',
      place: field.closest(INLINE) ?? holder,
      answers: answeredBy(field, around),
    },
  ];
}

/** All fields for new posts and replies. */
export const composersIn = (document: Document): Composer[] =>
  [...document.querySelectorAll(FIELD)].flatMap(composerAt);

/** The post that a message of the site links to. */
export function confirmed(toast: Element) {
  return [...toast.querySelectorAll('a[href*="/status/"]')].map(identityOf).find(Boolean);
}

import type { Composer } from '../site.ts';
import { handleIn } from './handle.ts';
import { identify, identityOf } from './identity.ts';
import { quoteIn } from './quote.ts';
import { wordsOf } from './words.ts';

/**
 * The first field of a composer; those after it write further posts of a thread. The editor of private messages
 * is of the same make, but carries a name of its own.
 */
const FIELD =
  '[data-testid="tweetTextarea_0"], .DraftEditor-root [role="textbox"]:not([data-testid])';
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

/**
 * Author and time of a post: what is left of it where it stands above a reply, without a link of its own.
 */
export function signOf(post: Element): string | undefined {
  const quote = quoteIn(post);
  const times = [...post.querySelectorAll('time[datetime]')];
  const time = times.find((each) => !quote?.contains(each))?.getAttribute('datetime');
  const author = identify(post, (each) => quote?.contains(each) ?? false)?.author ?? handleIn(post);
  return author && time ? `${author.toLowerCase()} ${time}` : undefined;
}

/** The post that a message of the site links to. */
export function confirmed(toast: Element) {
  return [...toast.querySelectorAll('a[href*="/status/"]')].map(identityOf).find(Boolean);
}

import type { Composer } from '../writing.ts';
import { FIELD } from './field.ts';
import { identityOf } from './identity.ts';
import { POSTS } from './posts.ts';
import { linesOf } from './words.ts';

const SEND = '[data-testid="tweetButton"], [data-testid="tweetButtonInline"]';
/** The other buttons of a composer are pictures, and have their name in a label. */
const SEND_SECOND_WAY = 'button:not([aria-label])';
const BAR = '[data-testid="toolBar"]';
const BUTTON = 'button, [role="button"]';
/** The tools of the bar: pictures, polls, and so on. */
const TOOLS = 'nav, [role="navigation"], [role="tablist"]';
const INLINE = '[data-testid="inline_reply_offscreen"]';
const WINDOW = '[role="dialog"]';
/** A column of X Pro: what another column shows is not answered in this one. */
const COLUMN = '[data-testid="multi-column-layout-column-content"]';

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
  return linesOf(blocks.length > 0 ? blocks : [field]);
}

/**
 * The post that stands above the field: in a window the last one, elsewhere the only one beside it. With more of
 * them, or none above, it is a column in which one writes a new post.
 */
function answeredBy(field: Element, limits: Element): Element | undefined {
  const around = nearestWith(POSTS, field, limits);
  const posts = [...(around?.querySelectorAll(POSTS) ?? [])];
  if (posts.length > 1 && !limits.matches(WINDOW)) return undefined;
  return posts.findLast((post) => post.compareDocumentPosition(field) & FOLLOWING);
}

/**
 * Some accounts have a second button beside the one that sends, and it sends too. In the bar, what is no tool and
 * bears words is such a button: the one that adds a further post bears a sign alone.
 */
function sendsBeside(send: Element): Element[] {
  const bar = send.closest(BAR) ?? send.parentElement ?? send;
  const others = [...bar.querySelectorAll(BUTTON)].filter(
    (button) => !button.closest(TOOLS) && button.textContent?.trim(),
  );
  return [send, ...others.filter((button) => button !== send)];
}

function composerAt(field: Element): Composer[] {
  const limits = field.closest(`${WINDOW}, ${COLUMN}`) ?? field.ownerDocument.body;
  const way = nearestWith(SEND, field, limits) ? SEND : SEND_SECOND_WAY;
  const holder = nearestWith(way, field, limits);
  const send = holder?.querySelector(way);
  if (!holder || !send) return [];
  return [
    {
      field,
      text: draftIn(field),
      sends: sendsBeside(send),
      ready: send.getAttribute('aria-disabled') !== 'true',
      place: field.closest(INLINE) ?? holder,
      answers: answeredBy(field, limits),
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

import { quoteIn } from './quote.ts';
import { TEXT } from './texts.ts';

/** What was written, and by whom: every link leads there, but for those to the post itself. */
const CONTENT = `${TEXT}, [data-testid="card.wrapper"], [data-testid="User-Name"], a[href]:not([href*="/status/"])`;

const BUTTON = 'button, [role="button"]';
const FEWEST_ACTIONS = 3;

/** The site's own actions. A carousel before them is a group too, but has no reply in it. */
function actionsOf(post: Element): Element | undefined {
  const groups = [...post.querySelectorAll('[role="group"]')];
  return (
    groups.findLast((group) => group.querySelector('[data-testid="reply"]')) ??
    post.querySelector('[data-testid="reply"]')?.parentElement ??
    groups.findLast((group) => group.querySelectorAll(BUTTON).length >= FEWEST_ACTIONS)
  );
}

/**
 * The part of a post that holds the site's actions and nothing of what was written: what is put before it
 * stands below text and card. On a post's own page the line with its time is in that part too.
 */
export function actionPartOf(post: Element): Element | undefined {
  const quote = quoteIn(post);
  let part = actionsOf(post);
  while (part?.parentElement && part.parentElement !== post) {
    const { parentElement } = part;
    if (parentElement.querySelector(CONTENT) || (quote && parentElement.contains(quote))) break;
    part = parentElement;
  }
  return part;
}

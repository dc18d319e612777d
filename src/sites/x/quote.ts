import { textsIn } from './texts.ts';

/** A quoted post looks like a link but is no anchor. Badges beside a name look alike, but hold no time. */
const LINK_LIKE = '[role="link"][tabindex="0"]';

/** A post has a few such boxes at most. */
const MOST_BOXES = 50;

const isAlone = (part: Element) =>
  part.querySelectorAll('time').length === 1 && textsIn(part).length < 2;

/** The second way: around a second time, which is no link as the post's own is, all with no other time or text. */
function boxOfSecondTime(post: Element): Element | undefined {
  const times = [...post.querySelectorAll('time')];
  let box = times.length > 1 ? times.findLast((time) => !time.closest('a'))?.parentElement : null;
  while (box?.parentElement && box.parentElement !== post && isAlone(box.parentElement)) {
    box = box.parentElement;
  }
  return box ?? undefined;
}

/** The box of the post that is quoted in a post, if one is. */
export function quoteIn(post: Element): Element | undefined {
  const boxes = [...post.querySelectorAll(LINK_LIKE)].slice(0, MOST_BOXES);
  return boxes.find((box) => box.querySelector('time')) ?? boxOfSecondTime(post);
}

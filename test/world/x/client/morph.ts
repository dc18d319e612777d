import { takeOver } from './article.ts';
import { isOwned } from './dom.ts';

function syncAttributes(old: Element, fresh: Element): void {
  for (const { name } of [...old.attributes]) {
    if (!fresh.hasAttribute(name)) old.removeAttribute(name);
  }
  for (const { name, value } of fresh.attributes) {
    if (old.getAttribute(name) !== value) old.setAttribute(name, value);
  }
}

/** Turns `old` into `fresh` where that can be; false where it must be put in its place. */
function became(old: Node, fresh: Node): boolean {
  if (old instanceof Text && fresh instanceof Text) {
    if (old.data !== fresh.data) old.data = fresh.data;
    return true;
  }
  if (!(old instanceof Element && fresh instanceof Element)) return false;
  if (old.tagName !== fresh.tagName) return false;
  morph(old, fresh);
  return true;
}

function put(
  parent: Element,
  fresh: ChildNode,
  present?: ChildNode,
  before?: ChildNode,
): ChildNode {
  if (present && became(present, fresh)) return present;
  if (present) present.replaceWith(fresh);
  else if (before) before.after(fresh);
  else parent.prepend(fresh);
  return fresh;
}

/**
 * Turns an element into another in place, as React does when a cell gets another post.
 * Nodes that somebody else put in stay where they are: React does not know of them.
 */
export function morph(old: Element, fresh: Element): void {
  syncAttributes(old, fresh);
  if (old.matches('article')) takeOver(old, fresh);
  const mine = [...old.childNodes].filter(isOwned);
  let last: ChildNode | undefined;
  for (const node of [...fresh.childNodes]) last = put(old, node, mine.shift(), last);
  for (const surplus of mine) surplus.remove();
}

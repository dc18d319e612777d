/** A form of the page answers with a field of its own to any of these names. */
const { closest, matches, querySelector, querySelectorAll } = Element.prototype;

/** Whether any element of a page matches. */
export const isA = (element: Element, selector: string): boolean => matches.call(element, selector);

/** The nearest that matches, be it the element itself or what is around it. */
export const nearest = (element: Element, selector: string): Element | null =>
  closest.call(element, selector);

/** Whether anything in any element of a page matches. */
export const hasAny = (element: Element, selector: string): boolean =>
  querySelector.call(element, selector) !== null;

/** All that match in any element of a page. */
export const allIn = (element: Element, selector: string): Iterable<Element> =>
  querySelectorAll.call(element, selector);

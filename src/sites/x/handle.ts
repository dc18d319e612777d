const AVATAR = 'UserAvatar-Container-';
const WRITTEN = /^@([A-Za-z0-9_]{1,20})$/;

/** The handle of the account that an element shows first: its picture names it, and mostly a text too. */
export function handleIn(element: Element): string | undefined {
  const avatar = element.querySelector(`[data-testid^="${AVATAR}"]`);
  const named = avatar?.getAttribute('data-testid')?.slice(AVATAR.length);
  if (named) return named;
  // A text in many spans, one in another, is looked at once.
  const spans = [...element.querySelectorAll('span')].filter((span) => !span.firstElementChild);
  return spans.map((span) => WRITTEN.exec(span.textContent?.trim() ?? '')?.[1]).find(Boolean);
}

const AVATAR = 'UserAvatar-Container-';
const WRITTEN = /^@([A-Za-z0-9_]{1,20})$/;

/** The handle of the account that an element shows first: its picture names it, and mostly a text too. */
export function handleIn(element: Element): string | undefined {
  const avatar = element.querySelector(`[data-testid^="${AVATAR}"]`);
  const named = avatar?.getAttribute('data-testid')?.slice(AVATAR.length);
  if (named) return named;
  const texts = [...element.querySelectorAll('span')].map((span) => span.textContent?.trim() ?? '');
  return texts.map((text) => WRITTEN.exec(text)?.[1]).find(Boolean);
}

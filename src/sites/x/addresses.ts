const HIDDEN = 'span[aria-hidden="true"]';
const CUT = '…';

/** What hides part of an address in a link that is only text, as in a quoted post. */
export const WRITTEN_ADDRESS = `span[dir="ltr"] ${HIDDEN}`;

/**
 * The address that stands for a link in a post. X hides the scheme and, when the address is long, its tail
 * and an ellipsis; together they are the whole address.
 * @returns the whole address where it is there; else what one sees, cut where it ends in an ellipsis
 */
export function addressOf(link: Element): string {
  const hidden = [...link.querySelectorAll(HIDDEN)];
  const text = (link.textContent ?? '').replace(/\s+/g, '');
  if (!/^https?:\/\//.test(hidden[0]?.textContent ?? '')) return text;
  const isCut = hidden.length > 1 && hidden.at(-1)?.textContent === CUT;
  return isCut ? text.slice(0, -CUT.length) : text;
}

/** The address in a link that is only text, as in a quoted post; undefined for other text. */
export function writtenAddress(span: Element): string | undefined {
  const address = span.querySelector(HIDDEN) ? addressOf(span) : '';
  return /^https?:\/\//.test(address) ? address : undefined;
}

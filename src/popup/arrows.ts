/** What takes the focus for an item: its title, or what else can be pressed. */
const HANDLE = 'a, button';

const isTyping = (element: Element) => element.matches('input:not([type="radio"]), select');

function handleOf(item: Element | undefined): HTMLElement | undefined {
  return item?.querySelector<HTMLElement>(HANDLE) ?? undefined;
}

/** Up and down move from item to item, Home and End to the first and the last; from above the list, down enters it. */
export function moveByKey(event: KeyboardEvent): void {
  const { target, currentTarget, key } = event;
  if (!(target instanceof Element) || !(currentTarget instanceof Element)) return;
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  if (isTyping(target) && (key !== 'ArrowDown' || target.matches('select'))) return;
  if (target.matches('[type="radio"]')) return;
  const items = [...currentTarget.querySelectorAll('.item')];
  const own = target.closest('.item');
  const at = own ? items.indexOf(own) : -1;
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: items.length - 1 }[key];
  const handle = to === undefined ? undefined : handleOf(items[to]);
  if (!handle) return;
  event.preventDefault();
  handle.focus();
}

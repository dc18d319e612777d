/** As dim as a control may be. */
const DIM = 0.5;

const SHOWN = { contentVisibilityAuto: true, opacityProperty: true, visibilityProperty: true };

/** What is done to the whole page is no trick: a filter makes it dark for those who want that. */
const isWhole = (element: Element) => element.matches('html, body');

/**
 * Whether a control is shown as it was made.
 * @param around the elements around it, in any order
 */
export function isShown(control: HTMLElement, around: readonly Element[]): boolean {
  if (!control.checkVisibility(SHOWN)) return false;
  if (control.getBoundingClientRect().width < control.offsetWidth * DIM) return false;
  let opacity = 1;
  for (const element of around.filter((each) => !isWhole(each))) {
    const style = getComputedStyle(element);
    opacity *= Number(style.opacity || 1);
    const { clipPath, filter, maskImage } = style;
    if ([clipPath, filter, maskImage].some((value) => value && value !== 'none')) return false;
  }
  return opacity >= DIM;
}

declare global {
  /** Looks at a press, once there are buttons. The scripts of an extension share a world that the page does not see. */
  var hashcartSees: ((press: PointerEvent) => void) | undefined;
}

/**
 * Stands first in the line of those who hear of a press: called before the page could run anything, so that nothing
 * can be cleared away between the press and our look at it.
 */
export function standFirst(): void {
  // Of our own from now on: no element of the page answers to this name.
  globalThis.hashcartSees = undefined;
  const see = (press: PointerEvent) => globalThis.hashcartSees?.(press);
  addEventListener('pointerdown', see, { capture: true, passive: true });
}

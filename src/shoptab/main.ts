import type { Browser } from 'webextension-polyfill';
import type { Body } from '../messages.ts';

/**
 * Runs in the pages of a linked store while a product is handed over there, and tells the background that the page
 * opened, that the store's add-to-cart button was pressed, or that the shopper left. It changes nothing.
 */
declare const browser: Browser;

/** The store's own button, wherever the page puts it: the new offer's, not the used one's. */
const BUTTON = '#add-to-cart-button, [name="submit.add-to-cart"]';

/** The cart shows what was added a moment after the press; a slow shop takes longer. */
const LOOKS_MS = [900, 2500, 6000];

const tell = (event: Body<'shop/page'>['event']) =>
  void browser.runtime.sendMessage({ name: 'shop/page', body: { event } }).catch(() => undefined);

document.addEventListener(
  'click',
  ({ target, isTrusted }) => {
    if (!isTrusted || !(target instanceof Element) || !target.closest(BUTTON)) return;
    for (const wait of LOOKS_MS) setTimeout(() => tell('pressed'), wait);
  },
  { capture: true },
);
addEventListener('pagehide', () => tell('left'));
tell('opened');

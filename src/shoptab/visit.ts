import type { Browser } from 'webextension-polyfill';

/**
 * Runs in just those pages of a linked store that the shopper lets Hashcart read: the cart, their orders, the checkout.
 * It hands the page as it stands to the background, once, and changes nothing.
 */
declare const browser: Browser;

/** The largest page seen has a third of this. */
const LONGEST = 4_000_000;

const html = document.documentElement.outerHTML.slice(0, LONGEST);
const message = { name: 'shop/visited', body: { url: location.href, html } };
void browser.runtime.sendMessage(message).catch(() => undefined);

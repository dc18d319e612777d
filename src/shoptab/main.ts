import type { Browser } from 'webextension-polyfill';
import type { Body, Reply } from '../messages.ts';

/**
 * Runs in the pages of a linked store while a product is handed over there, and tells the background that the page
 * opened, that the store's add-to-cart button was pressed, or that the shopper left. It changes nothing.
 */
declare const browser: Browser;

/** The cart shows what was added a moment after the press; a slow shop takes longer. */
const LOOKS_MS = [900, 2500, 6000];

const tell = (event: Body<'shop/page'>['event']) =>
  void browser.runtime.sendMessage({ name: 'shop/page', body: { event } }).catch(() => undefined);

/** Asks what finds the store's own button. */
async function askForButton(): Promise<string> {
  const message = { name: 'shop/button', body: {} };
  const reply: Reply<'shop/button'> = await browser.runtime.sendMessage(message);
  if (!reply.ok) throw new Error(reply.error);
  return reply.answer.button;
}

tell('opened');
let button = askForButton();

/** Tells of a press of the store's button, once it is known which that is. */
async function pressed(target: Element): Promise<void> {
  // A worker that was stopped took its answer with it.
  button = button.catch(askForButton);
  if (!target.closest(await button)) return;
  for (const wait of LOOKS_MS) setTimeout(() => tell('pressed'), wait);
}

document.addEventListener(
  'click',
  ({ target, isTrusted }) => {
    if (isTrusted && target instanceof Element) void pressed(target).catch(() => undefined);
  },
  { capture: true },
);
addEventListener('pagehide', () => tell('left'));

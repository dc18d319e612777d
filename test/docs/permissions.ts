import { AMAZON_SHORT_HOSTS } from '../../src/retailers/amazon/marketplaces.ts';
import { WRAPPING_HOST } from '../../src/retailers/links.ts';
import { cartOrigin, MARKETPLACES } from '../../src/retailers/permissions.ts';
import { SHORTENER_ORIGINS } from '../../src/retailers/shorteners.ts';
import { SITE_HOSTS } from '../../src/sites/hosts.ts';

/** Why something is asked for, and when. */
export interface Justification {
  readonly title: string;
  /** The permissions or match patterns of the manifest that it is about. */
  readonly about: readonly string[];
  readonly asked: 'at install' | 'when it is needed';
  readonly why: string;
}

const patterns = (hosts: readonly string[]) => hosts.map((host) => `https://${host}/*`);

/** Every permission of the manifest, each explained once. */
export const JUSTIFICATIONS: readonly Justification[] = [
  {
    title: 'Storage',
    about: ['storage'],
    asked: 'at install',
    why: 'Keeps the settings, the stores that the user linked and what they chose for each. The browser’s own sync carries the settings to the user’s other computers (a switch ends that); the rest stays.',
  },
  {
    title: 'Scripting',
    about: ['scripting'],
    asked: 'at install',
    why: 'Runs scripts that are part of the package, only in pages that the user gave access to: the parts of the button in a page of X that shows a product; and, in pages of a store that the user linked, what sees that a product was added there and what reads a cart or orders where the user allows it.',
  },
  {
    title: 'Context menus',
    about: ['contextMenus'],
    asked: 'at install',
    why: 'One item in the menu of links on X, “Add to cart with Hashcart”, for links that no button stands below.',
  },
  {
    title: 'Alarms',
    about: ['alarms'],
    asked: 'at install',
    why: 'Wakes the background while an add is not finished, so that one that the browser interrupted ends: the cart is read, and the user is told what became of it.',
  },
  {
    title: 'X',
    about: patterns(SITE_HOSTS),
    asked: 'at install',
    why: 'The single purpose: links to products are found in posts on X, and the button is put below them. Nothing is read there before the user agreed on the welcome page, and no request is made to X.',
  },
  {
    title: 'Notifications',
    about: ['notifications'],
    asked: 'when it is needed',
    why: 'Asked for only when the user switches on notifications about price changes in a cart that they chose to watch.',
  },
  {
    title: 'Stores',
    about: MARKETPLACES.map(cartOrigin),
    asked: 'when it is needed',
    why: 'Asked for one store at a time, when the user links it: adds the product that the user chose to their own cart there, with their own session, and reads the cart to be sure. Given back when the store is unlinked.',
  },
  {
    title: 'Product pictures',
    about: ['https://m.media-amazon.com/*'],
    asked: 'when it is needed',
    why: 'Asked for with a store: the small picture of a product that was added, for the list in the popup.',
  },
  {
    title: 'Short links of posts and stores',
    about: patterns([WRAPPING_HOST, ...AMAZON_SHORT_HOSTS]),
    asked: 'when it is needed',
    why: 'Asked for with a store: a link in a post may hide which product it leads to. It is followed after the user pressed the button below it, without cookies.',
  },
  {
    title: 'General short links',
    about: SHORTENER_ORIGINS,
    asked: 'when it is needed',
    why: 'Asked for only when the user switches on that general short links are followed, since these may lead anywhere. Followed after a press, without cookies.',
  },
];

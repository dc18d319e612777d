import type { Request } from '../model/request.ts';
import { browser } from '../platform.ts';
import { cartOf } from '../retailers/carts.ts';
import { cartOrigin, LINK_ORIGINS, shopOrigin } from '../retailers/permissions.ts';
import { createDesk } from './desk/desk.ts';
import { savePicture } from './journal/pictures.ts';
import { loadRequest, requestsFor, saveRequest, unfinishedRequests } from './journal/requests.ts';
import { resolveLink } from './net/links.ts';
import { fetchPicture } from './net/picture.ts';
import { shopSession } from './net/shop.ts';
import { tell } from './news.ts';
import { reportOf } from './report.ts';
import { linkedStore, loadSettings } from './settings.ts';

/** Whether the shopper still lets us reach these origins: they can take it back at any time. */
export const mayReachAll = (origins: readonly string[]): Promise<boolean> =>
  browser.permissions.contains({ origins: [...origins] });

async function keepPicture({ order, offer }: Request): Promise<void> {
  const picture = offer?.picture && (await fetchPicture(offer.picture));
  if (picture) await savePicture(order.key, picture);
}

/** The desk, with the browser around it. */
export const desk = createDesk({
  save: saveRequest,
  load: loadRequest,
  unfinished: unfinishedRequests,
  alike: requestsFor,
  isLinked: async (marketplace) => (await linkedStore(marketplace)) !== undefined,
  anyLinked: async () => (await loadSettings()).stores.length > 0,
  mayReach: (marketplace) => mayReachAll([cartOrigin(marketplace)]),
  mayFollowLinks: () => mayReachAll(LINK_ORIGINS),
  resolve: resolveLink,
  shop: (marketplace) => shopSession(shopOrigin(marketplace)),
  cart: ({ retailer }) => cartOf(retailer),
  tell(request) {
    void tell({ news: 'report', report: reportOf(request) });
    if (request.outcome === 'added' && !request.removedAt) void keepPicture(request);
  },
  now: Date.now,
  pause: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
});

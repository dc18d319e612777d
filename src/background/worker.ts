import type { Request } from '../model/request.ts';
import { cartOf } from '../retailers/carts.ts';
import { cartOrigin, linkOrigins, shopOrigin } from '../retailers/permissions.ts';
import { SHORTENER_ORIGINS } from '../retailers/shorteners.ts';
import { mayAsk, mayReachAll, permitted } from './access.ts';
import { showCount } from './badge.ts';
import { keepCartTotal } from './carttotals.ts';
import { createDesk } from './desk/desk.ts';
import type { DeskTools } from './desk/tools.ts';
import { guard } from './guard.ts';
import { loadPicture, savePicture } from './journal/pictures.ts';
import {
  forgetRequest,
  loadRequest,
  requestInTab,
  requestsFor,
  saveRequest,
  unfinishedRequests,
} from './journal/requests.ts';
import { resolveLink } from './net/links.ts';
import { fetchPicture } from './net/picture.ts';
import { remembered } from './net/remembered.ts';
import { shopSession } from './net/shop.ts';
import { tell } from './news.ts';
import { observe } from './prices/observe.ts';
import { reportOf } from './report.ts';
import { loadSettings } from './settings.ts';
import { storeBook } from './storebook.ts';
import { openTab, showTab, tabAt, watch } from './tabs/tabs.ts';

/** A request is told of again when some of it is taken back: its picture is kept by then. */
async function keepPicture({ order, offer }: Request): Promise<void> {
  if (!offer?.picture || (await loadPicture(order.key))) return;
  const picture = await fetchPicture(offer.picture);
  if (picture) await savePicture(order.key, picture);
}

/** The browser around the desk. */
export const tools: DeskTools = {
  journal: {
    save: saveRequest,
    load: loadRequest,
    unfinished: unfinishedRequests,
    alike: requestsFor,
    inTab: requestInTab,
    forget: forgetRequest,
  },
  stores: storeBook,
  mayReach: (marketplace) => mayReachAll([cartOrigin(marketplace)]),
  mayFollowLinks: (retailers) => mayReachAll(retailers.flatMap(linkOrigins)),
  resolve: (url) => remembered(url, () => resolveLink(url, () => mayReachAll(SHORTENER_ORIGINS))),
  stripsTags: async () => (await loadSettings()).stripsTags,
  shop: (marketplace) => permitted(shopSession(shopOrigin(marketplace)), () => mayAsk(marketplace)),
  cart: ({ retailer }) => cartOf(retailer),
  openTab,
  showTab,
  tab: tabAt,
  watch,
  guard,
  observe: (request, stage) => void observe(request, stage).catch(() => undefined),
  sawCart: keepCartTotal,
  later: (work) => void work(),
  tell(request, ahead) {
    void tell({ news: 'report', report: reportOf(request, ahead) });
    if (request.gained) void showCount().catch(() => undefined);
    if (request.gained && !request.removedAt) {
      void keepPicture(request).catch(() => undefined);
    }
  },
  now: Date.now,
  pause: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
};

/** The desk for all that is asked in ordinary tabs. */
export const desk = createDesk(tools);

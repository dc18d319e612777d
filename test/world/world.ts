import { AmazonWorld, type Weights } from './amazon/amazon.ts';
import { namesOf, type Residents, residentOf, stranger } from './hosts.ts';
import type { Host } from './http.ts';
import { http2ServerFor } from './http2.ts';
import { type OpenRequest, requestOf, type WorldRequest } from './journal.ts';
import type { Network } from './network.ts';
import { packed } from './packed.ts';
import { listen, openProxy } from './proxy.ts';
import { serverFor } from './server.ts';
import { ShortLinks } from './shortlinks.ts';
import { Tco } from './tco.ts';
import { type Identity, makeIdentity } from './tls.ts';
import { XWorld } from './x/x.ts';

export type { WorldRequest } from './journal.ts';

/** Choices for a world. */
export interface WorldOptions extends Weights {
  /** The line that all connections come over; texts are packed then, and the world speaks HTTP/2. */
  readonly network?: Network;
}

/**
 * A stand-in for x.com, t.co, the short hosts and Amazon on one loopback port.
 *
 * What tests do with it:
 * - **Amazon**: `amazon.marketplace('amazon.com')` is one shop front. Its state is read with `soleCart()`, `cartOf(session)`,
 *   `soleList()` and `listOf(account)`, and set with `setStock`, `setPrice` and `alter(asin, { … })`, whose options
 *   `hiddenPrice`, `noList`, `quietAdd`, `warrantyPane` and `maxPerOrder` change how a product's page behaves. `fault({ kind, … })`
 *   begins a trouble and `clearFaults()` ends all; `signOutEverybody()` ends the sign-ins. The password is `hashcart`, whatever
 *   the e-mail address. Forms want the token of their own page, which is good for one post.
 *   amazon.com, .de, .co.uk, .fr and .co.jp have products of their own (see `amazon/catalogue/`), in each an unavailable one
 *   and one with options; B0BFC7WQ6R is at .com, .co.uk and .de at three prices, and not at .fr.
 *   Of amazon.com, B0CSX4K9QP (sizes) and B0RJKT0PRN (size and colour) have options, B0MAPPR1CE hides its price, B0CABLE2PK is
 *   cut down to 3, B0QLMT8GME is at its limit, B0N0L1STED has no list, B0QU1ETADD and B0WARRANTY add without navigating.
 *   A product may have a `listPrice`, a `coupon` whose box a signed-in shopper ticks on its page, a `cartPrice`, and may keep its
 *   price back until the cart (`hiddenPrice`) or the checkout (`hiddenUntilCheckout`). Of amazon.com, B0LANTERN9 costs 24.99, is
 *   struck from 34.99, and 10 % less in the cart; B0PR0M15ED costs the same there; B0C0UP0NPC has a coupon of 20 %, B0C0UP0NAM
 *   one of $6; B0CHECK0UT shows its price at the checkout. Who is signed in buys with "Proceed to checkout" on the cart's page.
 *   Orders are read with `soleOrders()` and `ordersOf(account)` and planted with `placeOrder(account, items, at)`; their list is
 *   locked until its own scripts ran, except at `/your-orders/orders?disableCsd=no-js`.
 *   `amazon.useSavedPages` serves the saved page of B0BFC7WQ6R where it lies beside the project.
 * - **Short links**: `shortLinks.set('https://bit.ly/abc', target)`, where the target may be short itself.
 * - **X**: `x.post({ text, card, … })` puts a post on top, `x.setPosts` shows only some, `x.tcoOf(url)` is the t.co address of
 *   a link; `/home?posts=900` is a long feed. A card names the host where its link ends.
 *   Sellers who promise prices end the feed: lanternhouse keeps its word, bigpromises and brightdeals do not, codeandcarry has a
 *   code and clipandsave a coupon, laternenladen is German and chochin_ya Japanese, alderandoak and fennaudio keep prices back.
 * - **What was asked**: `requests`, `strangers()`, `clearRequests()`.
 */
export interface World extends Residents {
  readonly port: number;
  readonly proxyPort: number;
  /** The server's own certificate, in PEM. */
  readonly certificate: string;
  readonly chromiumFlags: readonly string[];
  readonly firefoxPrefs: Readonly<Record<string, string | number | boolean>>;
  /** Every request so far, in the order in which they came. */
  readonly requests: readonly WorldRequest[];
  /** The requests that went to hosts which are no part of the world. */
  strangers(): readonly WorldRequest[];
  clearRequests(): void;
  close(): Promise<void>;
}

function writtenDown(residents: Residents, requests: OpenRequest[]): Host {
  return async (ask) => {
    const resident = residentOf(ask.host, residents);
    const request = requestOf(ask, resident === undefined);
    requests.push(request);
    const answer = await (resident ?? stranger)(ask);
    request.status = answer.broken ? 0 : answer.status;
    return answer;
  };
}

function firefoxPrefs(proxyPort: number): World['firefoxPrefs'] {
  return {
    'network.proxy.type': 1,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': proxyPort,
    'network.proxy.no_proxies_on': '',
  };
}

async function residentsOf(options: WorldOptions): Promise<Residents> {
  const tco = new Tco();
  const shortLinks = new ShortLinks();
  const x = await XWorld.open(tco, shortLinks);
  return { x, tco, shortLinks, amazon: new AmazonWorld(options) };
}

/** The port where requests come in. */
interface Door {
  readonly port: number;
  close(): Promise<void>;
}

async function openDoor(identity: Identity, host: Host, network?: Network): Promise<Door> {
  if (network) {
    const port = await network.open(http2ServerFor(identity, packed(host)));
    return { port, close: async () => network.close() };
  }
  const server = serverFor(identity, host);
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { port: await listen(server), close };
}

/** Opens a world of its own; close it when done. */
export async function openWorld(options: WorldOptions = {}): Promise<World> {
  const residents = await residentsOf(options);
  const identity = await makeIdentity(namesOf(residents));
  const requests: OpenRequest[] = [];
  const door = await openDoor(identity, writtenDown(residents, requests), options.network);
  const { port } = door;
  const proxy = await openProxy(port);
  return {
    ...residents,
    port,
    proxyPort: proxy.port,
    certificate: identity.cert,
    chromiumFlags: [`--host-resolver-rules=MAP * 127.0.0.1:${port}`, '--ignore-certificate-errors'],
    firefoxPrefs: firefoxPrefs(proxy.port),
    requests,
    strangers: () => requests.filter((request) => request.stranger),
    clearRequests: () => requests.splice(0),
    close: async () => {
      await proxy.close();
      await door.close();
    },
  };
}

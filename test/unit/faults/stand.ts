import { vi } from 'vitest';
import { resolveLink } from '../../../src/background/net/links.ts';
import { shopSession } from '../../../src/background/net/shop.ts';
import { cartOf } from '../../../src/retailers/carts.ts';
import type { Marketplace } from '../../world/amazon/marketplace.ts';
import type { Session } from '../../world/amazon/session.ts';
import type { World } from '../../world/world.ts';
import { DeskWorld } from '../desk/doubles.ts';
import { type Between, BrowserFetch, type Reply } from './browserfetch.ts';
import { isPost, type Place } from './places.ts';
import { ASKED, BESIDE, signedIn, type Trouble } from './troubles.ts';

/** A shopper who is signed in, with something in the cart already. */
export class Stand {
  readonly shop: Marketplace;
  readonly net: BrowserFetch;
  readonly own: Session;
  readonly other: Session;
  readonly desk: DeskWorld;
  /** The most that ever lay in the cart, of what was asked for and of what was there. */
  peak = 0;
  peakBeside = 0;
  /** How often a trouble came. */
  struck = 0;

  constructor(world: World) {
    this.shop = world.amazon.marketplace('amazon.com');
    this.net = new BrowserFetch(world);
    const { session, cookies } = signedIn(this.shop);
    for (const [name, value] of cookies) this.net.cookies.set(name, value);
    this.own = session;
    this.own.cart.add(this.shop.product(BESIDE), 1);
    this.other = signedIn(this.shop).session;
    this.other.cart.add(this.shop.product(BESIDE), 3);
    this.other.cart.add(this.shop.product(ASKED), 2);
    this.desk = new DeskWorld((tools) => ({
      ...tools,
      shop: (marketplace) => shopSession(`https://www.${marketplace}`),
      cart: ({ retailer }) => cartOf(retailer),
      resolve: (url) => resolveLink(url, async () => true),
    }));
    vi.stubGlobal('fetch', this.net.fetch);
    vi.spyOn(AbortSignal, 'timeout').mockImplementation(this.net.timeout);
  }

  /** Puts a trouble into the place of a request. */
  trouble({ at }: Place, { strike }: Trouble): void {
    const between: Between = (ask, normally): Promise<Reply> => {
      const before = this.net.asked.slice(0, -1);
      if (!at(ask, before)) return normally(ask).finally(() => this.#note());
      const { shop, own, other } = this;
      const noted = async (asked = ask) => {
        const answer = await normally(asked);
        this.#note();
        return answer;
      };
      this.struck += 1;
      return strike({ ask, shop, own, other, normally: noted });
    };
    this.net.asked.length = 0;
    this.peak = 0;
    this.#note();
    this.net.between = between;
  }

  get held(): number {
    return this.own.cart.quantityOf(this.shop.product(ASKED));
  }

  #note(): void {
    this.peak = Math.max(this.peak, this.held);
    this.peakBeside = Math.max(
      this.peakBeside,
      this.own.cart.quantityOf(this.shop.product(BESIDE)),
    );
  }

  get listed(): boolean {
    return this.#isOnList(this.own);
  }

  #isOnList({ id }: Session): boolean {
    return this.shop.listOf(`${id}@mail.example`).some(({ asin }) => asin === ASKED);
  }

  posts(): number {
    return this.net.asked.filter(isPost).length;
  }
}

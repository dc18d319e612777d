import { createDesk, type Desk } from '../../../src/background/desk/desk.ts';
import type { DeskTools, Found, ShopTab } from '../../../src/background/desk/tools.ts';
import type { Retailer } from '../../../src/model/product.ts';
import { NO_PROFILES, type Profiles } from '../../../src/model/profiles.ts';
import type { AddOrder, Request, Way } from '../../../src/model/request.ts';
import { type LinkedStore, NO_READS } from '../../../src/model/settings.ts';
import type { RetailerCart } from '../../../src/retailers/carts.ts';
import { ShopError, type ShopSession } from '../../../src/retailers/session.ts';
import { cartAt, FakeShop } from './fakeshop.ts';

const unused = () => Promise.reject(new ShopError('network'));
const silent: ShopSession = { get: unused, post: unused };

/** A desk over a journal in memory and a fake shop; amazon.com is linked and permitted unless a test says otherwise. */
export class DeskWorld {
  readonly shop = new FakeShop();
  readonly journal = new Map<string, Request>();
  readonly told: Request[] = [];
  readonly seenCarts: string[] = [];
  readonly observed: { readonly key: string; readonly stage: string }[] = [];
  readonly #later: (() => Promise<void>)[] = [];
  readonly stores = new Map<string, LinkedStore>();
  readonly substitutes = new Map<string, string>();
  profiles: Profiles = NO_PROFILES;
  readonly tabs = new Map<number, string>();
  readonly watched = new Set<string>();
  readonly desk: Desk;
  /** Whether the browser would start the worker again. */
  guarded = false;
  permitted = true;
  /** Called before each thing that is asked of the shop, with its number. */
  onAsk: (count: number) => void = () => undefined;
  #asked = 0;
  linksPermitted = true;
  resolved: Found = { halt: 'unresolved-link' };
  readonly followed: string[] = [];
  /** Whether the shopper wants affiliate tags removed. */
  strips = false;
  /** The clock: every look at it takes a millisecond. */
  time = 1_000;

  /** @param change what is different about the tools of the first life of the worker */
  constructor(change: (tools: DeskTools) => DeskTools = (tools) => tools) {
    this.link('amazon.com');
    this.desk = createDesk(change(this.#tools()));
  }

  link(marketplace: string, way: Way = 'direct', retailer: Retailer = 'amazon'): void {
    const known = { session: 'signed-in', linkedAt: 1, checkedAt: 1 } as const;
    this.stores.set(marketplace, {
      ...known,
      retailer,
      marketplace,
      way,
      refusals: 0,
      reads: NO_READS,
    });
  }

  /** A desk of a later life of the worker: the journal is all it has. */
  anotherLife(change: (tools: DeskTools) => DeskTools = (tools) => tools): Desk {
    return createDesk(change(this.#tools()));
  }

  /** Does what is done after the answers were given: not before a test asks for it. */
  async afterwards(): Promise<void> {
    for (const work of this.#later.splice(0)) await work();
  }

  #change(marketplace: string, change: Partial<LinkedStore>): void {
    const store = this.stores.get(marketplace);
    if (store) this.stores.set(marketplace, { ...store, ...change });
  }

  #tools(): DeskTools {
    const all = () => structuredClone([...this.journal.values()]);
    return {
      journal: {
        save: async (request) => void this.journal.set(request.order.key, structuredClone(request)),
        load: async (key) => structuredClone(this.journal.get(key)),
        unfinished: async () => all().filter(({ step }) => step !== 'done'),
        alike: async (product, postId) =>
          all().filter(
            (request) =>
              request.product?.id === product.id && request.order.post?.postId === postId,
          ),
        forget: async (key) => void this.journal.delete(key),
        inTab: async (tab) =>
          all().find((request) => request.step === 'handed-over' && request.tab === tab),
      },
      stores: {
        linked: async (marketplace) => this.stores.get(marketplace),
        all: async () => [...this.stores.values()],
        profiles: async () => this.profiles,
        substituteFor: async (marketplace) => this.substitutes.get(marketplace),
        rest: async (marketplace, milliseconds) =>
          this.#change(marketplace, { restsUntil: this.time + milliseconds }),
        refused: async (marketplace) => {
          const refusals = (this.stores.get(marketplace)?.refusals ?? 0) + 1;
          this.#change(marketplace, { refusals, ...(refusals > 1 && { restsUntil: 1e15 }) });
        },
        accepted: async (marketplace) => this.#change(marketplace, { refusals: 0 }),
      },
      mayReach: async () => this.permitted,
      mayFollowLinks: async () => this.linksPermitted,
      resolve: async (url) => {
        this.followed.push(url);
        return this.resolved;
      },
      stripsTags: async () => this.strips,
      shop: () => silent,
      cart: () => this.#cart(),
      openTab: async (url) => this.#tab(this.#newTab(url)),
      showTab: async (url) => this.#newTab(url),
      tab: async (id) => (this.tabs.has(id) ? this.#tab(id) : undefined),
      watch: async (marketplace, on) =>
        void (on ? this.watched.add(marketplace) : this.watched.delete(marketplace)),
      guard: async (on) => {
        this.guarded = on;
      },
      sawCart: async (marketplace) => void this.seenCarts.push(marketplace),
      observe: ({ order: { key } }, stage) => void this.observed.push({ key, stage }),
      later: (work) => void this.#later.push(work),
      tell: (request) => void this.told.push(request),
      now: () => this.time++,
      pause: async () => undefined,
    };
  }

  #newTab(url: string): number {
    const id = this.tabs.size + 1;
    this.tabs.set(id, url);
    return id;
  }

  #tab(id: number): ShopTab {
    return {
      id,
      shop: silent,
      press: async () => {
        this.shop.presses += 1;
        this.shop.onPress();
        return true;
      },
      close: async () => void this.tabs.delete(id),
    };
  }

  #cart(): RetailerCart {
    return cartAt(this.shop, () => {
      this.onAsk(this.#asked++);
      if (!this.permitted) throw new ShopError('no-access');
    });
  }
}

let count = 0;

/** An order for the Echo Spot from a post. */
export function order(change: Partial<AddOrder> = {}): AddOrder {
  count += 1;
  return {
    key: `00000000-0000-4000-8000-${String(count).padStart(12, '0')}`,
    link: { href: 'https://www.amazon.com/dp/B0BFC7WQ6R' },
    quantity: 1,
    post: {
      site: 'x',
      postId: '1840000000000000001',
      author: 'gearnotes',
      permalink: 'https://x.com/gearnotes/status/1840000000000000001',
      promoted: false,
    },
    target: 'cart',
    again: false,
    ...change,
  };
}

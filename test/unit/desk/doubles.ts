import { createDesk, type Desk } from '../../../src/background/desk/desk.ts';
import type { DeskTools, Found, ShopTab } from '../../../src/background/desk/tools.ts';
import type { Carried } from '../../../src/model/ledger.ts';
import type { OutcomeWord } from '../../../src/model/outcome.ts';
import type { Money } from '../../../src/model/price.ts';
import { NO_PROFILES, type Profiles } from '../../../src/model/profiles.ts';
import type { AddOrder, CartLine, Request, Way } from '../../../src/model/request.ts';
import { type LinkedStore, NO_READS } from '../../../src/model/settings.ts';
import { carriedBy, pageOf } from '../../../src/retailers/amazon/credit.ts';
import type {
  AddableOffer,
  CartReading,
  Halt,
  Removal,
  RetailerCart,
} from '../../../src/retailers/carts.ts';
import { ShopError, type ShopSession } from '../../../src/retailers/session.ts';

/** A shop in memory whose answers a test can bend. */
export class FakeShop {
  lines: CartLine[] = [];
  adds: number[] = [];
  presses = 0;
  listed = false;
  saves = 0;
  offer: Halt | undefined;
  /** What the pages of single products say. */
  readonly halts = new Map<string, Halt>();
  reading: Halt | undefined;
  /** What one costs in the cart, where its page tells. */
  cartPrice: Money | undefined;
  /** The most of a product that the shop gives. */
  limit = 30;
  /** What happens when the add is posted: taken by default. */
  onAdd: () => OutcomeWord | 'refused' | undefined = () => {
    this.take(this.adds.at(-1));
    return undefined;
  };
  /** What each look at a product's page carried. */
  readonly carried: (Carried | undefined)[] = [];
  onPress = () => this.take();
  onRemove: (taken: CartLine, keep: number) => Removal = () => 'removed';
  fault: ShopError | undefined;

  take(quantity = 1, product = 'B0BFC7WQ6R', seller = 'SELLER'): void {
    const line = this.lines.find((each) => each.product === product && each.seller === seller);
    const taken = Math.min(quantity, this.limit);
    if (line) line.quantity += taken;
    else this.lines.push({ product, seller, quantity: taken });
  }
}

const unused = () => Promise.reject(new ShopError('network'));
const silent: ShopSession = { get: unused, post: unused };

/** A desk over a journal in memory and a fake shop; amazon.com is linked and permitted unless a test says otherwise. */
export class DeskWorld {
  readonly shop = new FakeShop();
  readonly journal = new Map<string, Request>();
  readonly told: Request[] = [];
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

  link(marketplace: string, way: Way = 'direct'): void {
    const known = { retailer: 'amazon', session: 'signed-in', linkedAt: 1, checkedAt: 1 } as const;
    this.stores.set(marketplace, { ...known, marketplace, way, refusals: 0, reads: NO_READS });
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
    const { shop } = this;
    const ask = () => {
      this.onAsk(this.#asked++);
      if (!this.permitted) throw new ShopError('no-access');
    };
    const read = (): CartReading => shop.reading ?? { lines: structuredClone(shop.lines) };
    const offer = { title: 'Echo Spot', price: { amount: 7999, currency: 'USD' } };
    const addable: AddableOffer = {
      offer,
      productId: 'B0BFC7WQ6R',
      async add(quantity) {
        ask();
        shop.adds.push(quantity);
        const answer = shop.onAdd();
        const isHalt = answer !== undefined && answer !== 'refused';
        return { said: async () => (isHalt ? { halt: answer } : answer) };
      },
    };
    return {
      retailer: 'amazon',
      button: '#add',
      pages: () => ({
        cart: 'https://shop.example/cart',
        signIn: 'https://shop.example/in',
        list: 'https://shop.example/list',
      }),
      elsewhere: (product, marketplace) => ({
        ...product,
        marketplace,
        url: `https://www.${marketplace}/dp/${product.id}`,
      }),
      carried: carriedBy,
      page: pageOf,
      currency: () => 'USD',
      async priced() {
        ask();
        const reading = read();
        if ('halt' in reading) return reading;
        const { cartPrice } = shop;
        return {
          lines: reading.lines.map((line) => ({
            ...line,
            saved: false,
            soldOut: false,
            ...(cartPrice && { money: cartPrice }),
          })),
        };
      },
      async orders() {
        ask();
        return { orders: [] };
      },
      readable: { cart: [], orders: [], checkout: [] },
      pageAt: () => undefined,
      visited: () => undefined,
      variant: (product, id) => ({ ...product, id }),
      session: async () => 'signed-in',
      async offer(_, { id }, carries) {
        ask();
        shop.carried.push(carries);
        if (shop.fault) throw shop.fault;
        return shop.halts.get(id) ?? shop.offer ?? addable;
      },
      async lines() {
        ask();
        return read();
      },
      async savable(_, __, carries) {
        ask();
        shop.carried.push(carries);
        if (shop.offer) return shop.offer;
        return {
          offer,
          async save() {
            ask();
            shop.saves += 1;
            shop.listed = true;
          },
          async isSaved() {
            ask();
            return shop.listed;
          },
        };
      },
      async remove(_, taken, keep) {
        ask();
        return shop.onRemove(taken, keep);
      },
    };
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

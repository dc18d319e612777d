import { createDesk, type Desk } from '../../../src/background/desk/desk.ts';
import type { DeskTools } from '../../../src/background/desk/tools.ts';
import type { OutcomeWord } from '../../../src/model/outcome.ts';
import type { AddOrder, CartLine, Request } from '../../../src/model/request.ts';
import type { AddableOffer, CartReading, Halt, Removal } from '../../../src/retailers/carts.ts';
import { ShopError } from '../../../src/retailers/session.ts';

/** A shop in memory whose answers a test can bend. */
export class FakeShop {
  lines: CartLine[] = [];
  adds = 0;
  offer: Halt | undefined;
  reading: Halt | undefined;
  /** What happens when the add is posted: taken by default. */
  onAdd: () => OutcomeWord | undefined = () => {
    this.take();
    return undefined;
  };
  onRemove: () => Removal = () => 'removed';
  fault: ShopError | undefined;

  take(product = 'B0BFC7WQ6R', seller = 'SELLER'): void {
    const line = this.lines.find((each) => each.product === product && each.seller === seller);
    if (line) line.quantity += 1;
    else this.lines.push({ product, seller, quantity: 1 });
  }
}

/** A desk over a journal in memory and a fake shop; linked and permitted unless a test says otherwise. */
export class DeskWorld {
  readonly shop = new FakeShop();
  readonly journal = new Map<string, Request>();
  readonly told: Request[] = [];
  readonly desk: Desk;
  linked = true;
  permitted = true;
  linksPermitted = true;
  resolved: Awaited<ReturnType<DeskTools['resolve']>>;
  #time = 1_000;

  constructor() {
    this.desk = createDesk(this.#tools());
  }

  /** A desk of a later life of the worker: the journal is all it has. */
  anotherLife(): Desk {
    return createDesk(this.#tools());
  }

  #tools(): DeskTools {
    return {
      save: async (request) => void this.journal.set(request.order.key, structuredClone(request)),
      load: async (key) => structuredClone(this.journal.get(key)),
      unfinished: async () => [...this.journal.values()].filter(({ step }) => step !== 'done'),
      alike: async (product, postId) =>
        [...this.journal.values()].filter(
          (request) => request.product?.id === product.id && request.order.post.postId === postId,
        ),
      isLinked: async () => this.linked,
      anyLinked: async () => this.linked,
      mayReach: async () => this.permitted,
      mayFollowLinks: async () => this.linksPermitted,
      resolve: async () => this.resolved,
      shop: () => ({ get: unused, post: unused }),
      cart: () => this.#cart(),
      tell: (request) => void this.told.push(request),
      now: () => this.#time++,
      pause: async () => undefined,
    };
  }

  #cart(): ReturnType<DeskTools['cart']> {
    const { shop } = this;
    const read = (): CartReading => shop.reading ?? { lines: structuredClone(shop.lines) };
    const addable: AddableOffer = {
      offer: { title: 'Echo Spot', price: { amount: 7999, currency: 'USD' } },
      productId: 'B0BFC7WQ6R',
      async add() {
        shop.adds += 1;
        return shop.onAdd();
      },
    };
    return {
      retailer: 'amazon',
      pages: () => ({ cart: 'https://shop.example/cart', signIn: 'https://shop.example/in' }),
      session: async () => 'signed-in',
      async offer() {
        if (shop.fault) throw shop.fault;
        return shop.offer ?? addable;
      },
      lines: async () => read(),
      remove: async () => shop.onRemove(),
    };
  }
}

const unused = () => Promise.reject(new ShopError('network'));

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
    again: false,
    ...change,
  };
}

import type { Carried } from '../../../src/model/ledger.ts';
import type { OutcomeWord } from '../../../src/model/outcome.ts';
import type { Money } from '../../../src/model/price.ts';
import type { CartLine } from '../../../src/model/request.ts';
import { carriedBy, pageOf } from '../../../src/retailers/amazon/credit.ts';
import type {
  AddableOffer,
  CartReading,
  Halt,
  Removal,
  RetailerCart,
} from '../../../src/retailers/carts.ts';
import type { ShopError } from '../../../src/retailers/session.ts';

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

/** How that shop is asked. @param ask is called before each thing that is asked of it */
export function cartAt(shop: FakeShop, ask: () => void): RetailerCart {
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
    pressed: '#add',
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

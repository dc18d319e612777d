import type { Ask } from '../http.ts';
import type { CartEntry } from './cart.ts';
import { catalogueOf } from './catalogue/catalogue.ts';
import { type Fault, Faults } from './faults.ts';
import type { Country } from './marketplaces.ts';
import { Offers } from './offers.ts';
import { type OrderedItem, Orders, type PlacedOrder } from './orders/orders.ts';
import { type Product, priceInCart } from './product.ts';
import { Session } from './session.ts';
import { type ListItem, WishList } from './wish-list.ts';

/** One line of a cart, as tests look at it. */
export interface CartLine {
  readonly itemId: string;
  readonly asin: string;
  readonly merchantId: string;
  readonly quantity: number;
  readonly price: number;
}

/** One shop front: its products, its visitors, their carts. */
export class Marketplace {
  readonly country: Country;
  readonly products: Map<string, Product>;
  readonly offers = new Offers();
  readonly faults = new Faults();
  readonly #sessions = new Map<string, Session>();
  readonly #wishLists = new Map<string, WishList>();
  readonly #orders = new Map<string, Orders>();

  constructor(country: Country) {
    this.country = country;
    this.products = catalogueOf(country);
  }

  /** `amazon.com` and the like. */
  get name(): string {
    return `amazon.${this.country.tld}`;
  }

  /** The lines of all carts, by session id. */
  get carts(): ReadonlyMap<string, readonly CartLine[]> {
    return new Map([...this.#sessions.keys()].map((id) => [id, this.cartOf(id)]));
  }

  /** The lines of one session's cart. */
  cartOf(sessionId: string): readonly CartLine[] {
    const session = this.#sessions.get(sessionId);
    return session ? this.#lines(session, session.cart.active) : [];
  }

  /** The lines that one session saved for later. */
  savedOf(sessionId: string): readonly CartLine[] {
    const session = this.#sessions.get(sessionId);
    return session ? this.#lines(session, session.cart.saved) : [];
  }

  /** The only cart that has something in it; empty if none has, an error if several have. */
  soleCart(): readonly CartLine[] {
    const filled = [...this.carts.values()].filter((lines) => lines.length > 0);
    if (filled.length > 1) throw new Error(`${filled.length} carts of ${this.name} are not empty`);
    return filled[0] ?? [];
  }

  /** What is on the list of an account, by its e-mail address. */
  listOf(account: string): readonly ListItem[] {
    return this.#wishLists.get(account)?.items ?? [];
  }

  /** The only list that has something on it; empty if none has, an error if several have. */
  soleList(): readonly ListItem[] {
    const filled = [...this.#wishLists.values()].filter(({ items }) => items.length > 0);
    if (filled.length > 1) throw new Error(`${filled.length} lists of ${this.name} are not empty`);
    return filled[0]?.items ?? [];
  }

  /** The orders of an account, by its e-mail address, the newest first. */
  ordersOf(account: string): readonly PlacedOrder[] {
    return this.#orders.get(account)?.list ?? [];
  }

  /** The orders of the only account that has some; none if none has, an error if several have. */
  soleOrders(): readonly PlacedOrder[] {
    const filled = [...this.#orders.values()].filter(({ list }) => list.length > 0);
    if (filled.length > 1) throw new Error(`${filled.length} accounts of ${this.name} have orders`);
    return filled[0]?.list ?? [];
  }

  /** One order of an account. */
  orderOf(account: string, number: string | null): PlacedOrder | undefined {
    return this.#orders.get(account)?.find(number);
  }

  /** Writes an order of an account down, whatever its cart holds: of today, or of another day. */
  placeOrder(account: string, items: readonly OrderedItem[], at?: Date): PlacedOrder {
    const orders = this.#orders.get(account) ?? new Orders();
    this.#orders.set(account, orders);
    return orders.place(items, at);
  }

  /** Sets how many of a product there are; with none it is unavailable. */
  setStock(asin: string, stock: number): void {
    this.alter(asin, { stock });
  }

  /** Changes what a product is, or how its page behaves. */
  alter(asin: string, change: Partial<Product>): void {
    this.products.set(asin, { ...this.product(asin), ...change });
  }

  /** Sets a product's price on its page, and in the cart unless that has its own. */
  setPrice(asin: string, price: number, cartPrice?: number): void {
    const { cartPrice: _, ...product } = this.product(asin);
    this.products.set(asin, {
      ...product,
      price,
      ...(cartPrice === undefined ? {} : { cartPrice }),
    });
  }

  /** The product with that ASIN, which must exist. */
  product(asin: string): Product {
    const product = this.products.get(asin);
    if (!product) throw new Error(`${this.name} has no product ${asin}`);
    return product;
  }

  /** Nobody has anything in the cart after this. */
  emptyCarts(): void {
    for (const session of this.#sessions.values()) session.cart.clear();
  }

  /** All sign-in cookies are worth nothing after this. */
  signOutEverybody(): void {
    for (const session of this.#sessions.values()) session.signOut();
  }

  /** Lets a trouble begin. */
  fault(fault: Fault): void {
    this.faults.add(fault);
  }

  /** Ends all troubles. */
  clearFaults(): void {
    this.faults.lift();
  }

  /** The session that a request belongs to, if its cookie is known. */
  sessionOf(ask: Ask): Session | undefined {
    return this.#sessions.get(ask.cookies.get('session-id') ?? '');
  }

  /** The default list of an account, begun when it is first asked for. */
  wishListOf(account: string): WishList {
    const list = this.#wishLists.get(account) ?? new WishList();
    this.#wishLists.set(account, list);
    return list;
  }

  /** Welcomes a new visitor. */
  openSession(): Session {
    const session = new Session();
    this.#sessions.set(session.id, session);
    return session;
  }

  #lines({ clipped }: Session, entries: readonly CartEntry[]): readonly CartLine[] {
    return entries.map(({ itemId, asin, merchantId, quantity }) => ({
      itemId,
      asin,
      merchantId,
      quantity,
      price: priceInCart(this.product(asin), clipped),
    }));
  }
}

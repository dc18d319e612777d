import type { Carried } from '../model/ledger.ts';
import type { Detail, OutcomeWord } from '../model/outcome.ts';
import type { Money } from '../model/price.ts';
import type { ProductOptions, ProductReference, Retailer } from '../model/product.ts';
import type { CartLine, Offer } from '../model/request.ts';
import type { SessionState, StoreReads } from '../model/settings.ts';
import { amazonCart } from './amazon/cart.ts';
import type { ShopSession } from './session.ts';

/** A way that does not lead to the cart: the outcome that it ends in, and what was learned on the way. */
export interface Halt {
  readonly halt: OutcomeWord;
  readonly detail?: Detail;
  readonly offer?: Offer;
  readonly options?: ProductOptions;
  /** How long the shop asks to be left alone, in milliseconds. */
  readonly restFor?: number;
}

/**
 * What the answer to an add plainly says stood in the way; `refused` when the shop would not take it, and
 * `another-session` when the answer is not of the session that the product's page was of.
 */
export type AddAnswer = Halt | 'refused' | 'another-session';

/** An add that the shop has begun to answer: it was done, or it was not. */
export interface Sent {
  /** Reads what stood in the way, if the answer says so. */
  said(): Promise<AddAnswer | undefined>;
}

/** An offer that can be added, and how. */
export interface AddableOffer {
  readonly offer: Offer;
  /** The product as the shop itself names it: what to look for in the cart. */
  readonly productId: string;
  /** Sends the add. Whether it worked is read from the cart, never from here. */
  add(quantity: number): Promise<Sent>;
}

/** A product that can be put on the shopper's list, and how. */
export interface Savable {
  readonly offer: Offer;
  save(): Promise<void>;
  /** Whether it is on the list, as the list itself shows it; or why the list cannot be read. */
  isSaved(): Promise<boolean | Halt>;
}

/** What a cart holds; or why it could not be read. */
export type CartReading = { readonly lines: readonly CartLine[] } | Halt;

/** One line as a cart's page shows it. */
export interface PricedLine extends CartLine {
  /** What one costs. */
  readonly money?: Money;
  /** Kept for later: not to be bought now. */
  readonly saved: boolean;
  readonly soldOut: boolean;
}

/** A cart as its page shows it. */
export interface PricedCart {
  readonly lines: readonly PricedLine[];
  /** Set when the page does not show all of it: what is not there may be in the cart all the same. */
  readonly partial?: true;
}

/** One order as a page of the shop shows it. */
export interface Order {
  readonly number?: string;
  /** When it was ordered: noon of that day, local time; absent where the day cannot be read. */
  readonly at?: number;
  readonly items: readonly OrderItem[];
}

export interface OrderItem {
  readonly product: string;
  readonly quantity: number;
  /** What one costs, where the page tells. */
  readonly money?: Money;
}

/** A price at the checkout. */
export interface CheckoutLine {
  readonly product: string;
  readonly quantity: number;
  readonly money: Money;
}

/** What a page that the shopper opened at the shop turned out to be. */
export type Visited =
  | ({ readonly kind: 'cart' } & PricedCart)
  | { readonly kind: 'orders'; readonly orders: readonly Order[] }
  /** An order was just placed; what is in it, the list of orders tells. */
  | { readonly kind: 'ordered' }
  | { readonly kind: 'checkout'; readonly lines: readonly CheckoutLine[] };

/** `gone` when the shopper had taken it out already. */
export type Removal = 'removed' | 'gone' | Halt;

/** How a retailer's cart is filled, read and undone. Each function may throw ShopError. */
export interface RetailerCart {
  readonly retailer: Retailer;
  /** Pages for the shopper, at a marketplace. */
  pages(marketplace: string): {
    readonly cart: string;
    readonly signIn: string;
    readonly list: string;
  };
  /** The currency of a marketplace's prices, for amounts that posts write without one: ISO 4217. */
  currency(marketplace: string): string;
  /** The same product at another marketplace of the retailer, where it may exist or not. */
  elsewhere(product: ProductReference, marketplace: string): ProductReference;
  /** The variant of a product that the shopper chose. */
  variant(product: ProductReference, id: string): ProductReference;
  /** Finds the store's own add-to-cart button on a product's page. */
  readonly button: string;
  /** Finds whatever adds a product, wherever its page puts that: while one is handed over, a press of it is noticed. */
  readonly pressed: string;
  /** Whether the shopper is signed in. */
  session(shop: ShopSession): Promise<SessionState>;
  /** What an address of the shop carries for whom it credits. Pure. */
  carried(url: URL): Carried;
  /** The product's page for a tab, with what the post's link carries. */
  page(product: ProductReference, carries?: Carried): string;
  /** Reads the product's page, which is asked for with what the post's link carries. */
  offer(
    shop: ShopSession,
    product: ProductReference,
    carries?: Carried,
  ): Promise<AddableOffer | Halt>;
  lines(shop: ShopSession): Promise<CartReading>;
  /** Reads the cart's page: its lines with their prices, those kept for later too. */
  priced(shop: ShopSession): Promise<PricedCart | Halt>;
  /** Reads the newest orders: one request. */
  orders(shop: ShopSession): Promise<{ readonly orders: readonly Order[] } | Halt>;
  /** Paths of the pages that each of these readings is about, as match patterns write them. */
  readonly readable: Readonly<Record<keyof StoreReads, readonly string[]>>;
  /** What kind of page an address of the shop is, of those that the shopper may let us read; undefined for all others. */
  pageAt(url: URL): Visited['kind'] | undefined;
  /** Reads a page that the shopper opened; undefined when it is not what its address says. */
  visited(url: URL, html: string): Visited | undefined;
  /** Reads the product's page for the way to the shopper's list. */
  savable(shop: ShopSession, product: ProductReference, carries?: Carried): Promise<Savable | Halt>;
  /**
   * Takes what an add gained out of the cart again, and nothing else.
   * @param gained what the add put in
   * @param keep how many of the same stood in the cart before the add
   */
  remove(shop: ShopSession, gained: CartLine, keep: number): Promise<Removal>;
}

const CARTS: Readonly<Record<Retailer, RetailerCart>> = { amazon: amazonCart };

/** The cart of a retailer. */
export const cartOf = (retailer: Retailer): RetailerCart => CARTS[retailer];

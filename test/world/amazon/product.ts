/** What a product's page lets one do. */
export type ProductState =
  | 'addable'
  | 'needs-options'
  | 'unavailable'
  | 'digital'
  | 'used-only'
  | 'no-featured-offer'
  | 'quantity-limit'
  | 'subscription-beside';

/** One thing to choose of a product. */
export interface Dimension {
  /** Amazon's own name of it, such as `size_name`. */
  readonly name: string;
  /** What people read. */
  readonly label: string;
  readonly values: readonly string[];
  /** Its values are shown as pictures. */
  readonly pictured?: true;
}

/** The sizes and colours of a product: each combination is a product of its own under one parent. */
export interface Family {
  readonly parent: string;
  readonly dimensions: readonly Dimension[];
  /** By ASIN: which value of each dimension it is. Not every combination has to be there. */
  readonly children: Readonly<Record<string, readonly number[]>>;
}

/** One product of one marketplace. */
export interface Product {
  readonly asin: string;
  readonly title: string;
  readonly brand: string;
  readonly state: ProductState;
  readonly price: number;
  /** What it is said to cost elsewhere: struck, beside the price. */
  readonly listPrice?: number;
  /** What the cart says where that is less than the page does. */
  readonly cartPrice?: number;
  /** A box on its page: who ticks it pays so much less, from the cart on. */
  readonly coupon?: Coupon;
  /** The page shows no price: it is seen in the cart only. */
  readonly hiddenPrice?: boolean;
  /** Nor does the cart: it is seen at the checkout only. */
  readonly hiddenUntilCheckout?: boolean;
  readonly stock: number;
  /** More than this many for one shopper are cut down without a word. */
  readonly maxPerOrder?: number;
  readonly merchantId: string;
  readonly seller: string;
  readonly family?: Family;
  /** Its page offers no way to put it on a list. */
  readonly noList?: boolean;
  /** Its button adds without leaving the page, which then shows the side sheet. */
  readonly quietAdd?: boolean;
  /** The same, but what shows is an offer of a warranty. */
  readonly warrantyPane?: boolean;
}

/** A share of a hundred, or an amount. */
export type Coupon = { readonly percent: number } | { readonly amount: number };

/**
 * What one costs in a cart.
 * @param clipped the products whose coupons the cart's owner has taken
 */
export function priceInCart(product: Product, clipped: ReadonlySet<string>): number {
  const { asin, coupon, price, cartPrice = price } = product;
  if (!coupon || !clipped.has(asin)) return cartPrice;
  const less = 'percent' in coupon ? (cartPrice * coupon.percent) / 100 : coupon.amount;
  return Math.round((cartPrice - less) * 100) / 100;
}

/** Whether its page keeps the price back. */
export const hidesPrice = ({ hiddenPrice, hiddenUntilCheckout }: Product): boolean =>
  hiddenPrice === true || hiddenUntilCheckout === true;

/** Where its page is. */
export function productPath(asin: string): string {
  return `/dp/${asin}`;
}

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
  /** What the cart says where that is less than the page does. */
  readonly cartPrice?: number;
  /** The page shows no price: it is seen in the cart only. */
  readonly hiddenPrice?: boolean;
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

/** A product's price in the cart. */
export function priceInCart(product: Product): number {
  return product.cartPrice ?? product.price;
}

/** Where its page is. */
export function productPath(asin: string): string {
  return `/dp/${asin}`;
}

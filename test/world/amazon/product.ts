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

/** The sizes or colours of a product: each is a product of its own under one parent. */
export interface Family {
  readonly parent: string;
  /** Amazon's name of the choice (`size_name`), and the one that people read. */
  readonly dimension: string;
  readonly label: string;
  /** By ASIN: what the choice is called. */
  readonly children: Readonly<Record<string, string>>;
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
  readonly stock: number;
  /** More than this many for one shopper are cut down without a word. */
  readonly maxPerOrder?: number;
  readonly merchantId: string;
  readonly seller: string;
  readonly family?: Family;
}

/** A product's price in the cart. */
export function priceInCart(product: Product): number {
  return product.cartPrice ?? product.price;
}

/** Where its page is. */
export function productPath(asin: string): string {
  return `/dp/${asin}`;
}

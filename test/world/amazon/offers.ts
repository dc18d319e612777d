import { createHash, randomBytes } from 'node:crypto';
import type { Product } from './product.ts';

/** Makes and knows the offer listing ids of one marketplace. */
export class Offers {
  readonly #secret = randomBytes(32);

  /** The id of a product's offer, percent-encoded already as in the attribute of Amazon's form. */
  idOf({ asin, merchantId }: Product): string {
    const half = (part: string) =>
      createHash('sha512').update(this.#secret).update(`${part}|${asin}|${merchantId}`).digest();
    return encodeURIComponent(
      Buffer.concat([half('1'), half('2').subarray(0, 48)]).toString('base64'),
    );
  }

  /** Whether the id is that of this product's offer and of no other. */
  isFor(product: Product, offerListingId: string): boolean {
    return offerListingId === this.idOf(product);
  }
}

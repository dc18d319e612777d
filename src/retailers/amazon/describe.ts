import type { Offer } from '../../model/request.ts';
import type { AmazonPage } from './page.ts';
import { isPicture } from './pictures.ts';

/** What a page says of its product, as far as it is known and may be kept. */
export function describe({ title, offer, hidesPrice }: AmazonPage): Offer {
  const { price, currency, list, coupon, seller, picture } = offer ?? {};
  return {
    title,
    ...(price !== undefined && currency && { price: { amount: price, currency } }),
    ...(list && { list }),
    ...(coupon && { coupon }),
    ...(hidesPrice && { hidesPrice }),
    ...(seller && { seller }),
    ...(picture && isPicture(picture) && { picture }),
  };
}

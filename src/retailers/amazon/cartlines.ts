import * as z from 'zod/mini';
import type { CartReading } from '../carts.ts';
import type { ShopSession } from '../session.ts';
import { haltAt } from './walls.ts';

/** The list that Amazon's own pages ask for; it tells what is in the cart, without prices. */
const ADDRESS = '/cart/add-to-cart/get-cart-items?clientName=SiteWideActionExecutor';

const Items = z.array(
  z.object({
    asin: z.string(),
    merchantId: z.nullish(z.string()),
    quantity: z.int().check(z.nonnegative()),
  }),
);

function parseItems(text: string) {
  try {
    return Items.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

/** Reads what is in the cart. @throws ShopError */
export async function readLines(shop: ShopSession): Promise<CartReading> {
  const answer = await shop.get(ADDRESS, 'cart');
  const text = await answer.text();
  const items = parseItems(text);
  if (items) {
    const lines = items.map(({ asin, merchantId, quantity }) => ({
      product: asin,
      seller: merchantId ?? '',
      quantity,
    }));
    return { lines };
  }
  return haltAt(text, answer);
}

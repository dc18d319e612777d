import type { Carried } from '../../model/ledger.ts';
import type { ProductReference } from '../../model/product.ts';
import type { Halt, Savable } from '../carts.ts';
import { readHtml } from '../html.ts';
import type { ShopSession } from '../session.ts';
import { readAddress } from './credit.ts';
import { describe } from './describe.ts';
import { readListToken } from './page.ts';
import { haltAt, haltOf, pageIn, wholePageIn } from './walls.ts';

/** Where the page's own button sends what is to go on the default list; the token travels as a header. */
const addAddress = (asin: string) =>
  `/hz/wishlist/additemtolist?ie=UTF8&asin=${asin}&vendorId=website.wishlist.detail.add.earlyclick&isAjax=false`;

const LIST = '/hz/wishlist/ls';

/** Whether a list page shows a product. @returns undefined when the page shows no list */
function shows(html: string, asin: string): boolean | undefined {
  let list = false;
  let found = false;
  readHtml(html, {
    onopentag(_, { id, href = '' }) {
      if (id === 'g-items') list = true;
      if (list && new RegExp(`/dp/${asin}(?:[/?]|$)`).test(href)) found = true;
    },
  });
  return list ? found : undefined;
}

async function isSaved(shop: ShopSession, asin: string): Promise<boolean | Halt> {
  const answer = await shop.get(LIST, 'cart');
  const html = await wholePageIn(answer);
  const found = shows(html, asin);
  if (found !== undefined) return found;
  return haltAt(html, answer);
}

/**
 * Reads a product's page for the way to the shopper's list.
 * Source: the script of the page's own "Add to List" button, saved 2026.
 */
export async function savable(
  shop: ShopSession,
  product: ProductReference,
  carries?: Carried,
): Promise<Savable | Halt> {
  const { id } = product;
  const answer = await shop.get(readAddress(product, carries), 'product');
  const page = await readListToken(pageIn(answer), answer.url);
  if (page.session === 'signed-out') return { halt: 'signed-out' };
  const { listToken } = page;
  if (!listToken) {
    return page.title
      ? { halt: 'not-addable', detail: 'no-list', offer: describe(page) }
      : (haltOf(page.state, answer) ?? { halt: 'page-changed' });
  }
  return {
    offer: describe(page),
    async save() {
      const answered = await shop.post(addAddress(id), [], 'add', {
        'anti-csrftoken-a2z': listToken,
      });
      // Whether it worked is read from the list: the rest of the answer need not come.
      for await (const _ of answered.body()) return;
    },
    isSaved: () => isSaved(shop, id),
  };
}

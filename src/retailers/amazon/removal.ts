import type { CartLine } from '../../model/request.ts';
import type { Removal } from '../carts.ts';
import type { ShopSession } from '../session.ts';
import { readLines } from './cartlines.ts';
import { type CartPage, type CartRow, readCartPage } from './cartpage.ts';
import { readPage } from './page.ts';
import { outcomeOfPage } from './walls.ts';

type Fields = readonly (readonly [string, string])[];

/** The row of what was gained: by product, and by seller where the row tells it. */
function rowOf({ rows }: CartPage, { product, seller }: CartLine): CartRow | undefined {
  const same = rows.filter(({ asin }) => asin === product);
  return same.find((row) => row.seller === seller) ?? same.find((row) => row.seller === '');
}

/** What the cart page's own form sends for "Delete", or for a smaller quantity. */
function changeFields(row: CartRow, left: number): Fields {
  if (left === 0) return [[`submit.delete-active.${row.itemId}`, 'Delete']];
  return [
    [`quantity.${row.itemId}`, String(left)],
    [`submit.update-quantity.${row.itemId}`, '1'],
    ['pageAction', 'update-quantity'],
    ['actionItemID', row.itemId],
    ['asin', row.asin],
    ['encodedOffering', row.encodedOffering],
  ];
}

/** Where the cart's form goes: a path of the cart at this shop, or nothing. */
function formPath(page: CartPage, url: URL): string | undefined {
  const target = page.form && URL.parse(page.form.action, url);
  const right = target?.origin === url.origin && target.pathname.startsWith('/cart/');
  return right ? target.pathname + target.search : undefined;
}

function quantityOf(lines: readonly CartLine[], { product, seller }: CartLine): number {
  return lines
    .filter((line) => line.product === product && line.seller === seller)
    .reduce((sum, line) => sum + line.quantity, 0);
}

/** Takes what was gained out of the cart, and reads the cart to make sure. @throws ShopError */
export async function removeFromCart(
  shop: ShopSession,
  gained: CartLine,
  keep: number,
): Promise<Removal> {
  const answer = await shop.get('/gp/cart/view.html', 'cart');
  const text = await answer.text();
  const page = readCartPage(text);
  if (!page) {
    const { state } = readPage(text, answer.url.href);
    // An empty cart has no list of active items.
    return state === 'other' ? confirmGone(shop, gained, keep) : haltOf(state, answer.status);
  }
  const row = rowOf(page, gained);
  const surplus = Math.min(gained.quantity, (row?.quantity ?? 0) - keep);
  if (!row || surplus <= 0) return confirmGone(shop, gained, keep);
  const path = formPath(page, answer.url);
  if (!page.form?.token || !path) return { halt: 'page-changed' };
  const left = row.quantity - surplus;
  const fields: Fields = [['anti-csrftoken-a2z', page.form.token], ...changeFields(row, left)];
  await shop.post(path, fields, 'remove');
  const after = await readLines(shop);
  if ('halt' in after) return after;
  return quantityOf(after.lines, gained) <= left ? 'removed' : { halt: 'unknown' };
}

const haltOf = (state: Parameters<typeof outcomeOfPage>[0], status: number): Removal => ({
  halt: outcomeOfPage(state, status) ?? 'page-changed',
});

/** The cart page may hide lines of other carts: the list of items has the last word. */
async function confirmGone(shop: ShopSession, gained: CartLine, keep: number): Promise<Removal> {
  const now = await readLines(shop);
  if ('halt' in now) return now;
  return quantityOf(now.lines, gained) <= keep ? 'gone' : { halt: 'page-changed' };
}

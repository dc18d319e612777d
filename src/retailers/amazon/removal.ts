import type { CartLine } from '../../model/request.ts';
import type { CartReading, Removal } from '../carts.ts';
import { ShopError, type ShopSession } from '../session.ts';
import { readLines } from './cartlines.ts';
import { type CartPage, type CartRow, readCartPage } from './cartpage.ts';
import { readPage, readPageStream } from './page.ts';
import { haltAt, pageIn, wholePageIn } from './walls.ts';

const CART = '/gp/cart/view.html';

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

/**
 * Sends the form. Whether it arrived is read from the cart, also when its answer is lost.
 * @returns the id of the session that answered, where it is told
 */
async function send(shop: ShopSession, path: string, fields: Fields): Promise<string> {
  try {
    const answer = await shop.post(path, fields, 'remove');
    return (await readPageStream(pageIn(answer), answer.url)).sessionId;
  } catch (error) {
    if (error instanceof ShopError) return '';
    throw error;
  }
}

/** The list of items does not say whose it is: another page is asked whether the shopper is still who they were. */
async function isStill(sessionId: string, shop: ShopSession): Promise<boolean> {
  const answer = await shop.get(CART, 'session');
  return (await readPageStream(pageIn(answer), answer.url)).sessionId === sessionId;
}

/** What the cart holds. Whatever hides it, it is then not known whether the product is still in it. */
async function linesNow(shop: ShopSession, sessionId: string): Promise<CartReading> {
  try {
    const reading = await readLines(shop);
    const isKnown = sessionId === '' || (await isStill(sessionId, shop));
    return 'halt' in reading || !isKnown ? { halt: 'network' } : reading;
  } catch (error) {
    if (error instanceof ShopError) return { halt: 'network' };
    throw error;
  }
}

/** Takes what was gained out of the cart, and reads the cart to make sure. @throws ShopError */
export async function removeFromCart(
  shop: ShopSession,
  gained: CartLine,
  keep: number,
): Promise<Removal> {
  const answer = await shop.get(CART, 'cart');
  const html = await wholePageIn(answer);
  const { session, sessionId } = readPage(html, answer.url.href);
  if (session === 'signed-out') return { halt: 'signed-out' };
  const page = readCartPage(html);
  if (!page) {
    const halt = haltAt(html, answer);
    // An empty cart has no list of active items, which is nothing we know a page by.
    return halt.halt === 'page-changed' ? confirmGone(shop, gained, keep) : halt;
  }
  const row = rowOf(page, gained);
  const surplus = Math.min(gained.quantity, (row?.quantity ?? 0) - keep);
  if (!row || surplus <= 0) return confirmGone(shop, gained, keep);
  const path = formPath(page, answer.url);
  if (!page.form?.token || !path) return { halt: 'page-changed' };
  const left = row.quantity - surplus;
  const fields: Fields = [['anti-csrftoken-a2z', page.form.token], ...changeFields(row, left)];
  const answered = await send(shop, path, fields);
  const after = await linesNow(shop, answered === sessionId ? '' : sessionId);
  if ('halt' in after) return after;
  return quantityOf(after.lines, gained) <= left ? 'removed' : { halt: 'unknown' };
}

/** The cart page may hide lines of other carts: the list of items has the last word. */
async function confirmGone(shop: ShopSession, gained: CartLine, keep: number): Promise<Removal> {
  const now = await linesNow(shop, '');
  if ('halt' in now) return now;
  return quantityOf(now.lines, gained) <= keep ? 'gone' : { halt: 'page-changed' };
}

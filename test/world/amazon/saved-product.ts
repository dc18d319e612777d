import { escapeHtml } from '../markup.ts';
import { savedPage, withoutScripts } from '../saved.ts';
import { cartCount } from './layout.ts';
import { money } from './marketplaces.ts';
import type { Product } from './product.ts';
import { withList } from './saved-list.ts';
import type { Visit } from './visit.ts';

/** The one product whose real page is served where it was saved. */
export const savedProduct = { marketplace: 'amazon.com', asin: 'B0BFC7WQ6R' } as const;

function textAfter(tag: string): RegExp {
  return new RegExp(`(${tag}[^>]*>)[^<]*`);
}

function put(text: string): (whole: string, before: string) => string {
  return (_, before) => before + escapeHtml(text);
}

function withValue(page: string, name: string, value: string): string {
  const input = `(<input\\b[^>]*\\bname="${name.replace(/[[\].]/g, '\\$&')}"[^>]*\\bvalue=")[^"]*`;
  return page.replace(new RegExp(input, 'g'), put(value));
}

function withOffer(page: string, offer: string): string {
  const theirs = /name="items\[0\.base\]\[offerListingId\]" value="([^"]+)"/.exec(page)?.[1];
  return theirs === undefined ? page : page.replaceAll(theirs, offer);
}

function withVisitor(page: string, visit: Visit): string {
  const state = visit.account === undefined ? 'nav_ya_signin' : 'nav_youraccount_btn';
  const greeting = visit.account?.split('@')[0] ?? visit.words.signIn;
  return page
    .replaceAll('nav_youraccount_btn', state)
    .replace(textAfter('<span id="nav-link-accountList-nav-line-1"'), put(`Hello, ${greeting}`))
    .replace(textAfter('<span id="nav-cart-count"'), put(String(cartCount(visit))));
}

/** The saved page as this visitor would get it: own token, own offer, own name; nothing runs in it. */
export async function savedProductPage(
  visit: Visit,
  product: Product,
): Promise<string | undefined> {
  const saved = await savedPage('amazon', `com-product-${savedProduct.asin}`);
  if (saved === undefined) return undefined;
  const { session, shop } = visit;
  const fields = {
    'anti-csrftoken-a2z': session.freshToken(),
    'session-id': session.id,
    'items[0.base][customerVisiblePrice][amount]': String(product.price),
    'items[0.base][customerVisiblePrice][displayString]': money(product.price, shop.country),
    merchantID: product.merchantId,
  };
  const filled = Object.entries(fields).reduce(
    (page, [name, value]) => withValue(page, name, value),
    withOffer(withoutScripts(saved), shop.offers.idOf(product)),
  );
  return withList(withVisitor(filled, visit), visit).replace(
    textAfter('<span id="productTitle"'),
    put(` ${product.title} `),
  );
}

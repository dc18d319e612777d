import { type Answer, redirect, text } from '../http.ts';
import { signInAddress } from './sign-in.ts';
import type { Visit } from './visit.ts';

const vendors = ['website.wishlist.detail.add', 'website.wishlist.detail.add.earlyclick'];

/** `POST /hz/wishlist/additemtolist`: the address names the product, a header brings the token. */
export function addToList(visit: Visit): Answer {
  const { ask, account, session, shop } = visit;
  if (account === undefined) return redirect(signInAddress(visit, '/hz/wishlist/ls'));
  const token = ask.headers['anti-csrftoken-a2z'];
  if (typeof token !== 'string' || !session.useToken(token, 'list')) return text('Forbidden', 403);
  const { searchParams } = ask.url;
  const product = shop.products.get(searchParams.get('asin') ?? '');
  const known = vendors.includes(searchParams.get('vendorId') ?? '');
  if (!product || !known || searchParams.get('isAjax') !== 'false') {
    return text('Bad Request', 400);
  }
  const list = shop.wishListOf(account);
  list.add(product.asin);
  return redirect(`/hz/wishlist/ls/${list.id}`);
}

import { type Answer, page, redirect } from '../http.ts';
import { html, type Markup } from '../markup.ts';
import { layout } from './layout.ts';
import { productPath } from './product.ts';
import { signInAddress } from './sign-in.ts';
import type { Visit } from './visit.ts';
import type { ListItem, WishList } from './wish-list.ts';
import { missingPage } from './wrong-pages.ts';

function row({ shop }: Visit, { id }: WishList, { itemId, asin }: ListItem): Markup {
  const { title, brand } = shop.product(asin);
  const link = `${productPath(asin)}/?coliid=${itemId}&colid=${id}&psc=1`;
  return html`<li data-id="${id}" data-itemid="${itemId}" class="a-spacing-none g-item-sortable">
<div id="item_${itemId}"><a id="itemImage_${itemId}" href="${link}" title="${title}"></a>
<h3><a id="itemName_${itemId}" class="a-link-normal" href="${link}" title="${title}">${title}</a></h3><span id="item-byline-${itemId}">${brand}</span></div></li>`;
}

/** `GET /hz/wishlist/ls` and `/hz/wishlist/ls/ID`: the list of who is signed in. */
export function listPage(visit: Visit, listId: string): Answer {
  if (visit.account === undefined) return redirect(signInAddress(visit));
  const list = visit.shop.wishListOf(visit.account);
  if (listId !== '' && listId !== list.id) return page(missingPage, 404);
  const rows = list.items.map((item) => row(visit, list, item));
  const content = html`<div id="wl-list-view" class="sc-list"><h1 id="profile-list-name">${visit.words.list}</h1>
<ul id="g-items" class="a-unordered-list a-nostyle a-vertical">${rows}</ul></div>`;
  return page(layout(visit, visit.words.list, content));
}

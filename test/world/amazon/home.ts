import { type Answer, page } from '../http.ts';
import { html } from '../markup.ts';
import { layout } from './layout.ts';
import { pictureUrl } from './pictures.ts';
import { priceText } from './price.ts';
import { productPath } from './product.ts';
import type { Visit } from './visit.ts';

/** The front page: everything there is. */
export function homePage(visit: Visit): Answer {
  const { shop } = visit;
  const tiles = [...shop.products.values()].map(
    (product) =>
      html`<div><a href="${productPath(product.asin)}"><img alt="" src="${pictureUrl(product.asin)}"><div>${product.title}</div></a><b>${priceText(visit, product)}</b></div>`,
  );
  return page(layout(visit, shop.name, html`<div id="pageContent" class="tiles">${tiles}</div>`));
}

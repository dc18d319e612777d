import { type Answer, page } from '../http.ts';
import { html } from '../markup.ts';
import { layout } from './layout.ts';
import { money } from './marketplaces.ts';
import { pictureUrl } from './pictures.ts';
import { productPath } from './product.ts';
import type { Visit } from './visit.ts';

/** The front page: everything there is. */
export function homePage(visit: Visit): Answer {
  const { shop } = visit;
  const tiles = [...shop.products.values()].map(
    ({ asin, title, price }) =>
      html`<div><a href="${productPath(asin)}"><img alt="" src="${pictureUrl(asin)}"><div>${title}</div></a><b>${money(price, shop.country)}</b></div>`,
  );
  return page(layout(visit, shop.name, html`<div id="pageContent" class="tiles">${tiles}</div>`));
}

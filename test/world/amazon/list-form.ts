import { html, type Markup, raw } from '../markup.ts';
import { addForm, commonFields, offerFields, tokenInput } from './fields.ts';
import type { Product, ProductState } from './product.ts';
import { signInAddress } from './sign-in.ts';
import type { Visit } from './visit.ts';

/** Where the button of the page sends what is to go on the list. */
export const addToListPath = '/hz/wishlist/additemtolist';

/** Who is signed out is sent to the sign-in by a link. */
function signInButton(visit: Visit): Markup {
  const { addToList } = visit.words;
  return html`<span id="wishListMainButton"><a href="${signInAddress(visit)}" name="submit.add-to-registry.wishlist.unrecognized" title="${addToList}" class="a-button-text">${addToList}</a></span>`;
}

/** The page's script sends the token as a header and goes where the answer leads. */
function script(asin: string): Markup {
  return raw(`<script>
document.getElementById('add-to-wishlist-button-submit').addEventListener('click', async (event) => {
  event.preventDefault();
  const token = document.getElementById('lists-sp-csrf-form-token').value;
  const query = 'ie=UTF8&asin=${asin}&vendorId=website.wishlist.detail.add.earlyclick&isAjax=false';
  const answer = await fetch('${addToListPath}?' + query, { method: 'POST', headers: { 'anti-csrftoken-a2z': token } });
  location.assign(answer.url);
});
</script>`);
}

function listButton({ words, session }: Visit, asin: string): Markup {
  const key = JSON.stringify({ key: 'wishlistDPState' });
  const state = JSON.stringify({
    vendorId: 'website.wishlist.detail.add',
    addUrl: `${addToListPath}?ie=UTF8`,
    action: 'add',
  });
  return html`<script type="a-state" data-a-state="${key}">${raw(state)}</script>
<span id="wishListMainButton"><input id="add-to-wishlist-button-submit" name="submit.add-to-registry.wishlist" title="${words.addToList}" data-action="atwl-splitbutton-main" class="a-button-input" type="submit" value="${words.addToList}"></span>
<input type="hidden" name="anti-csrftoken-a2z" value="${session.freshToken('list')}" id="lists-sp-csrf-form-token">
${script(asin)}`;
}

function offer(visit: Visit, product: Product, state: ProductState): Markup {
  const parent = product.family?.parent ?? product.asin;
  if (state !== 'addable' && state !== 'subscription-beside') {
    return commonFields(visit, state === 'needs-options' ? parent : product.asin, '', '');
  }
  const id = visit.shop.offers.idOf(product);
  return html`${offerFields(visit, product, id)}${commonFields(visit, product.asin, id, product.merchantId)}`;
}

/** The copy of the buy box's form that holds the list button; it has the same id, as on the real page. */
export function listForm(visit: Visit, product: Product, state: ProductState): Markup | undefined {
  if (product.noList) return undefined;
  const button =
    visit.account === undefined ? signInButton(visit) : listButton(visit, product.asin);
  return addForm(
    html`${tokenInput(visit.session.freshToken())}${offer(visit, product, state)}${button}`,
  );
}

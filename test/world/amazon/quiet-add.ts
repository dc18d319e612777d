import { html, type Markup, raw } from '../markup.ts';
import type { Product } from './product.ts';
import type { Visit } from './visit.ts';

/** Sends the form as the button would, and shows what is there to see without going anywhere. */
function script(show: string): Markup {
  return raw(`<script>
(() => {
  const button = document.getElementById('add-to-cart-button');
  button.addEventListener('click', async (event) => {
    event.preventDefault();
    const body = new URLSearchParams(new FormData(button.form, button));
    const answer = await fetch(button.formAction, { method: 'POST', body });
    if (!answer.ok) return;
    const sheet = document.getElementById('attach-desktop-sideSheet');
    sheet.classList.remove('aok-hidden');
    ${show}
  });
})();
</script>`);
}

const showSheet = `sheet.setAttribute('aria-modal', 'true');
    document.getElementById('attach-added-to-cart-message').classList.remove('aok-hidden');`;

const showWarranty = `document.getElementById('attach-warranty-pane').classList.remove('aok-hidden');`;

/** The sheet at the side, hidden at first, and the script that adds; nothing for products that add by navigating. */
export function quietAdd({ words }: Visit, product: Product): Markup | undefined {
  if (!product.quietAdd && !product.warrantyPane) return undefined;
  return html`<div id="attach-dss-placeholder"><div id="attach-desktop-sideSheet" class="a-section attach-desktop-sideSheet aok-hidden" role="dialog">
<div id="attach-warranty-pane" class="a-section aok-hidden"><h3 id="attach-warranty-header">${words.warranty}</h3>
<span id="attachSiNoCoverage" class="a-button"><input class="a-button-input" type="button" value="${words.noThanks}"></span></div>
<div id="attach-added-to-cart-message" class="aok-hidden"><h4>${words.added}</h4><a href="/gp/cart/view.html">${words.cart}</a></div>
</div></div>
${script(product.warrantyPane ? showWarranty : showSheet)}`;
}

import { type Answer, text } from '../http.ts';
import { cartPage } from './cart-page.ts';
import type { Visit } from './visit.ts';

/** The first button named in the form: the real shop carries out one action a request. */
function firstAction(form: URLSearchParams): readonly [verb: string, itemId: string] | undefined {
  for (const key of form.keys()) {
    const [, verb, itemId] = /^submit\.([a-z-]+)\.([0-9a-f-]{36})$/.exec(key) ?? [];
    if (verb !== undefined && itemId !== undefined) return [verb, itemId];
  }
  return undefined;
}

function setQuantity({ session, shop, words }: Visit, itemId: string, wanted: string | null) {
  const entry = session.cart.entry(itemId);
  if (!entry || wanted === null || !/^[1-9]\d{0,2}$/.test(wanted)) return undefined;
  const { stock } = shop.product(entry.asin);
  const quantity = Math.min(Number(wanted), stock);
  if (quantity > 0) session.cart.setQuantity(itemId, quantity);
  return quantity < Number(wanted) ? words.limit : undefined;
}

function carryOut(visit: Visit, form: URLSearchParams): string | undefined {
  const [verb, itemId] = firstAction(form) ?? [];
  const { cart } = visit.session;
  if (verb === undefined || itemId === undefined) return undefined;
  if (verb === 'update-quantity') return setQuantity(visit, itemId, form.get(`quantity.${itemId}`));
  if (verb === 'delete-active' || verb === 'delete-saved') cart.remove(itemId);
  if (verb === 'save-for-later') cart.keepForLater(itemId, true);
  if (verb === 'move-to-cart') cart.keepForLater(itemId, false);
  return undefined;
}

/** `POST /cart/ref=…`: the buttons of the cart page. */
export function changeCart(visit: Visit): Answer {
  const { form } = visit.ask;
  if (!form) return text('Unsupported Media Type', 415);
  if (!visit.recognised || !visit.session.useToken(form.get('anti-csrftoken-a2z'))) {
    return text('Forbidden', 403);
  }
  return cartPage(visit, carryOut(visit, form));
}

import type { OutcomeWord } from '../../model/outcome.ts';
import type { ProductReference } from '../../model/product.ts';
import type { AddableOffer, Halt, RetailerCart } from '../carts.ts';
import type { ShopSession } from '../session.ts';
import { readLines } from './cartlines.ts';
import { describe } from './describe.ts';
import { savable } from './list.ts';
import { type AmazonAdd, quantityFields } from './offer.ts';
import { type AmazonPage, readPageStream } from './page.ts';
import { removeFromCart } from './removal.ts';
import { outcomeOfPage } from './walls.ts';

/** The first piece of an answer is enough to know a wall: the largest one seen has 20 kB. */
async function* firstPiece(body: AsyncIterable<string>): AsyncGenerator<string> {
  let seen = 0;
  for await (const chunk of body) {
    yield chunk;
    seen += chunk.length;
    if (seen > 65_536) return;
  }
}

/** Answers to an add that plainly say what is in the way. */
const TOLD: readonly (OutcomeWord | undefined)[] = ['challenge', 'signed-out', 'rate-limited'];

async function send(
  shop: ShopSession,
  { path, fields }: AmazonAdd,
  quantity: number,
): Promise<OutcomeWord | 'refused' | undefined> {
  const answer = await shop.post(path, [...fields, ...quantityFields(quantity)], 'add');
  const page = await readPageStream(firstPiece(answer.body()), answer.url);
  const outcome = outcomeOfPage(page.state, answer.status);
  if (TOLD.includes(outcome)) return outcome;
  return answer.status >= 400 && answer.status < 500 ? 'refused' : undefined;
}

/** A halt with all that the page told. */
function halted(halt: OutcomeWord, page: AmazonPage): Halt {
  return {
    halt,
    ...(page.title && { offer: describe(page) }),
    ...(halt === 'not-addable' && page.limited && { detail: 'limit' as const }),
    ...(halt === 'needs-options' && page.options && { options: page.options }),
  };
}

function addable(page: AmazonPage, asked: string, shop: ShopSession): AddableOffer | Halt {
  const { offer } = page;
  if (page.session === 'signed-out') return halted('signed-out', page);
  if (!offer?.add) return halted('page-changed', page);
  // A page may answer with another product than asked for, such as one variant of many: not ours to choose.
  if (offer.asin !== asked) return halted('needs-options', page);
  const { add } = offer;
  return {
    offer: describe(page),
    productId: offer.asin,
    add: (quantity) => send(shop, add, quantity),
  };
}

function at({ retailer }: ProductReference, marketplace: string, id: string): ProductReference {
  return { retailer, marketplace, id, url: `https://www.${marketplace}/dp/${id}` };
}

export const amazonCart: RetailerCart = {
  retailer: 'amazon',
  button: '#add-to-cart-button',

  pages: (marketplace) => ({
    cart: `https://www.${marketplace}/gp/cart/view.html`,
    // The account page asks for a sign-in when there is none, and needs no parameters that differ by country.
    signIn: `https://www.${marketplace}/gp/css/homepage.html`,
    list: `https://www.${marketplace}/hz/wishlist/ls`,
  }),

  elsewhere: (product, marketplace) => at(product, marketplace, product.id),
  variant: (product, id) => at(product, product.marketplace, id.toUpperCase()),

  async session(shop) {
    const answer = await shop.get('/gp/cart/view.html', 'session');
    return (await readPageStream(answer.body(), answer.url)).session;
  },

  async offer(shop, product) {
    // `th=1&psc=1` keep the very variant that the link names.
    const answer = await shop.get(`/dp/${product.id}?th=1&psc=1`, 'product');
    const page = await readPageStream(answer.body(), answer.url, product.id);
    const halt = outcomeOfPage(page.state, answer.status);
    return halt ? halted(halt, page) : addable(page, product.id, shop);
  },

  lines: readLines,
  savable,
  remove: removeFromCart,
};

import type { OutcomeWord } from '../../model/outcome.ts';
import type { ProductReference } from '../../model/product.ts';
import type { Offer } from '../../model/request.ts';
import type { AddableOffer, Halt, RetailerCart } from '../carts.ts';
import type { ShopSession } from '../session.ts';
import { readLines } from './cartlines.ts';
import type { AmazonAdd, AmazonOffer } from './offer.ts';
import { type AmazonPage, readPageStream } from './page.ts';
import { removeFromCart } from './removal.ts';
import { outcomeOfPage } from './walls.ts';

/** Only pictures of Amazon's own picture host are kept: it is the one that access was asked for. */
const PICTURE = /^https:\/\/m\.media-amazon\.com\/images\/[\w./,+%-]+$/;

function describe({ title, price, currency, seller, picture }: AmazonOffer): Offer {
  return {
    title,
    ...(price !== undefined && currency && { price: { amount: price, currency } }),
    ...(seller && { seller }),
    ...(picture && PICTURE.test(picture) && { picture }),
  };
}

/** The first piece of an answer is enough to know a wall: the largest one seen has 20 kB. */
async function* firstPiece(body: AsyncIterable<string>): AsyncGenerator<string> {
  let seen = 0;
  for await (const chunk of body) {
    yield chunk;
    seen += chunk.length;
    if (seen > 65_536) return;
  }
}

async function send(shop: ShopSession, add: AmazonAdd): Promise<OutcomeWord | undefined> {
  const answer = await shop.post(add.path, add.fields, 'add');
  const page = await readPageStream(firstPiece(answer.body()), answer.url);
  const outcome = outcomeOfPage(page.state, answer.status);
  return outcome === 'challenge' || outcome === 'signed-out' ? outcome : undefined;
}

function addable(page: AmazonPage, asked: string, shop: ShopSession): AddableOffer | Halt {
  const { offer } = page;
  if (page.session === 'signed-out') return { halt: 'signed-out' };
  if (!offer?.add) return { halt: 'page-changed' };
  // A page may answer with another product than asked for, such as one variant of many: not ours to choose.
  if (offer.asin !== asked) return { halt: 'needs-options' };
  const { add } = offer;
  return { offer: describe(offer), productId: offer.asin, add: () => send(shop, add) };
}

export const amazonCart: RetailerCart = {
  retailer: 'amazon',

  pages: (marketplace) => ({
    cart: `https://www.${marketplace}/gp/cart/view.html`,
    // The account page asks for a sign-in when there is none, and needs no parameters that differ by country.
    signIn: `https://www.${marketplace}/gp/css/homepage.html`,
  }),

  async session(shop) {
    const answer = await shop.get('/gp/cart/view.html', 'session');
    return (await readPageStream(answer.body(), answer.url)).session;
  },

  async offer(shop, product: ProductReference) {
    // `th=1&psc=1` keep the very variant that the link names.
    const answer = await shop.get(`/dp/${product.id}?th=1&psc=1`, 'product');
    const page = await readPageStream(answer.body(), answer.url);
    const halt = outcomeOfPage(page.state, answer.status);
    return halt ? { halt } : addable(page, product.id, shop);
  },

  lines: readLines,
  remove: removeFromCart,
};

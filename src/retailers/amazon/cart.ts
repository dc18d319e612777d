import type { OutcomeWord } from '../../model/outcome.ts';
import type { ProductReference } from '../../model/product.ts';
import type { AddAnswer, AddableOffer, Halt, RetailerCart } from '../carts.ts';
import type { ShopAnswer, ShopSession } from '../session.ts';
import { readLines } from './cartlines.ts';
import { carriedBy, pageOf, readAddress } from './credit.ts';
import { currencyOf } from './currencies.ts';
import { describe } from './describe.ts';
import { savable } from './list.ts';
import { quantityFields } from './offer.ts';
import { type AmazonPage, readPageStream } from './page.ts';
import { readOrders, readPriced } from './reads.ts';
import { removeFromCart } from './removal.ts';
import { pageAt, READABLE, visited } from './visits.ts';
import { haltOf, pageIn } from './walls.ts';

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
const TOLD: readonly OutcomeWord[] = ['challenge', 'signed-out', 'rate-limited'];

/** Both pages say whose they are, and they are not of the same. */
const areOfTwo = (one: AmazonPage, other: AmazonPage) =>
  one.sessionId !== '' && other.sessionId !== '' && one.sessionId !== other.sessionId;

async function saidIn(answer: ShopAnswer, from: AmazonPage): Promise<AddAnswer | undefined> {
  const page = await readPageStream(firstPiece(pageIn(answer)), answer.url);
  const halt = haltOf(page.state, answer);
  if (halt && TOLD.includes(halt.halt)) return halt;
  if (areOfTwo(from, page)) return 'another-session';
  return answer.status >= 400 && answer.status < 500 ? 'refused' : undefined;
}

/** A halt with all that the page told. */
function halted(halt: OutcomeWord, page: AmazonPage, told?: Halt): Halt {
  return {
    ...told,
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
    async add(quantity) {
      const fields = [...add.fields, ...quantityFields(quantity)];
      const answer = await shop.post(add.path, fields, 'add');
      return { said: () => saidIn(answer, page) };
    },
  };
}

function at({ retailer }: ProductReference, marketplace: string, id: string): ProductReference {
  return { retailer, marketplace, id, url: `https://www.${marketplace}/dp/${id}` };
}

export const amazonCart: RetailerCart = {
  retailer: 'amazon',
  button: '#add-to-cart-button',
  // The new offer's, not the used one's.
  pressed: '#add-to-cart-button, [name="submit.add-to-cart"]',

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
    return (await readPageStream(pageIn(answer), answer.url)).session;
  },

  carried: carriedBy,
  page: pageOf,

  async offer(shop, product, carries) {
    const answer = await shop.get(readAddress(product, carries), 'product');
    const page = await readPageStream(pageIn(answer), answer.url, product.id);
    const told = haltOf(page.state, answer);
    return told ? halted(told.halt, page, told) : addable(page, product.id, shop);
  },

  currency: currencyOf,
  priced: readPriced,
  orders: readOrders,
  readable: READABLE,
  pageAt,
  visited,

  lines: readLines,
  savable,
  remove: removeFromCart,
};

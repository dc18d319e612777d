import { describe, expect, it } from 'vitest';
import { amazonCart } from '../../../src/retailers/amazon/cart.ts';
import { cartPage, type ProductPage, productPage } from './pages.ts';
import { cannedShop } from './shop.ts';

const PRODUCT = {
  retailer: 'amazon',
  marketplace: 'amazon.com',
  id: 'B0BFC7WQ6R',
  url: 'https://www.amazon.com/dp/B0BFC7WQ6R',
} as const;

const offerFrom = (page: string | { status: number; body: string }) =>
  amazonCart.offer(cannedShop(() => page).shop, PRODUCT);

async function addFrom(change: ProductPage) {
  const { shop, sent } = cannedShop(({ method }) =>
    method === 'GET' ? productPage(change) : '<div id="sw-atc-confirmation"></div>',
  );
  const offer = await amazonCart.offer(shop, PRODUCT);
  if ('halt' in offer) return { halt: offer.halt };
  return { wall: await (await offer.add(1)).said(), post: sent.at(-1) };
}

describe('the offer of a product page', () => {
  it('is asked for with the variant that the link names', async () => {
    const { shop, sent } = cannedShop(() => productPage());
    await amazonCart.offer(shop, PRODUCT);
    expect(sent[0]?.path).toBe('/dp/B0BFC7WQ6R?th=1&psc=1');
  });

  it('has a title, a price in minor units, a seller and a picture', async () => {
    expect(await offerFrom(productPage({ price: '15.49260' }))).toMatchObject({
      productId: 'B0BFC7WQ6R',
      offer: {
        title: 'Small speaker, black',
        price: { amount: 1549, currency: 'USD' },
        seller: 'SELLER1',
        picture: expect.stringMatching(/^https:\/\/m\.media-amazon\.com\//),
      },
    });
  });

  it.each<[string, string | { status: number; body: string }, string]>([
    ['of a shopper who is signed out', productPage({ nav: 'out' }), 'signed-out'],
    ['of another product than asked for', productPage({ asin: 'B000000002' }), 'needs-options'],
    ['without a token', productPage({ token: '' }), 'page-changed'],
    [
      'whose button leads to another shop',
      productPage({ formaction: 'https://evil.example/cart/add-to-cart/' }),
      'page-changed',
    ],
    [
      'whose button leads elsewhere in the shop',
      productPage({ formaction: '/checkout/entry/buynow' }),
      'page-changed',
    ],
    ['of a used thing', productPage({ button: 'add-to-cart-button-ubb' }), 'not-addable'],
    ['that is empty', productPage({ offerId: '' }), 'not-addable'],
    ['on an empty page', '', 'page-changed'],
    ['on a page of rubbish', '<<<form id=addToCart\0<input name=>]]>', 'page-changed'],
    ['on an unknown page', '<html><body>Hello</body></html>', 'page-changed'],
    ['that is not there', { status: 404, body: '<img alt="Dogs of Amazon">' }, 'unavailable'],
    ['of a shop in trouble', { status: 503, body: '<img alt="Dogs of Amazon">' }, 'network'],
    ['behind a captcha', '<form action="/errors/validateCaptcha"></form>', 'challenge'],
    ['behind a firewall', '<script>window.gokuProps = {}</script>', 'challenge'],
    ['behind a sign-in', '<form name="signIn"></form>', 'signed-out'],
  ])('%s is no offer', async (_, page, halt) => {
    expect(await offerFrom(page)).toMatchObject({ halt });
  });

  it('is not taken from a page that broke off before the form was whole', async () => {
    const page = productPage();
    const whole = page.indexOf('</form>') + '</form>'.length;
    for (let end = 1; end < whole; end++) {
      expect(await offerFrom(page.slice(0, end))).not.toHaveProperty('productId');
    }
    expect(await offerFrom(page)).toHaveProperty('productId');
  });

  it('is not found in scripts that look like markup', async () => {
    const script = `<script>var a = '${productPage().replaceAll('\n', '').replaceAll("'", '')}'</script>`;
    expect(await offerFrom(script)).toMatchObject({ halt: 'page-changed' });
  });

  it('keeps no picture of another host', async () => {
    const page = productPage().replace('m.media-amazon.com', 'evil.example');
    const offer = await offerFrom(page);
    expect('offer' in offer && offer.offer.picture).toBeUndefined();
  });
});

describe('the add', () => {
  it('posts the five fields and the price as seen, and nothing bought together', async () => {
    const { post } = await addFrom({});
    expect(post?.path).toBe('/cart/add-to-cart/ref=dp_start-bbf_1_glance');
    expect(Object.fromEntries(post?.fields ?? [])).toEqual({
      'anti-csrftoken-a2z': 'f00d',
      'items[0.base][asin]': 'B0BFC7WQ6R',
      'items[0.base][offerListingId]': 'offer%2Bone%3D',
      'items[0.base][quantity]': '1',
      clientName: 'OffersX_OfferDisplay_DetailPage',
      'items[0.base][customerVisiblePrice][amount]': '79.99',
      'items[0.base][customerVisiblePrice][currencyCode]': 'USD',
      'items[0.base][customerVisiblePrice][displayString]': '$79.99',
    });
  });

  it('never goes to the action of the form, even where the button names no target', async () => {
    const { post } = await addFrom({ formaction: '' });
    expect(post?.path).toMatch(/^\/cart\/add-to-cart\//);
  });

  it('takes the outer form where forms are nested', async () => {
    const extra = '<form id="addToCart"><input name="clientName" value="inner"></form>';
    const { post } = await addFrom({ extra });
    expect(Object.fromEntries(post?.fields ?? [])['clientName']).not.toBe('inner');
  });

  it('leaves out values that are no tokens', async () => {
    expect(await addFrom({ token: 'x'.repeat(1_000_000) })).toMatchObject({ halt: 'page-changed' });
  });
});

describe('the lines of the cart', () => {
  const lines = (body: string) => amazonCart.lines(cannedShop(() => body).shop);

  it('are read from the list of items', async () => {
    const items = [{ asin: 'B0BFC7WQ6R', merchantId: 'SELLER1', quantity: 2, cartType: 'RETAIL' }];
    expect(await lines(JSON.stringify(items))).toEqual({
      lines: [{ product: 'B0BFC7WQ6R', seller: 'SELLER1', quantity: 2 }],
    });
  });

  it.each([
    ['a captcha', '<form action="/errors/validateCaptcha">', 'challenge'],
    ['a sign-in', '<form name="signIn">', 'signed-out'],
    ['nothing', '', 'page-changed'],
    ['an object', '{"items":[]}', 'page-changed'],
    ['a negative quantity', '[{"asin":"B0","merchantId":"M","quantity":-1}]', 'page-changed'],
    ['a huge quantity', '[{"asin":"B0","merchantId":"M","quantity":1e300}]', 'page-changed'],
    ['a quantity in words', '[{"asin":"B0","merchantId":"M","quantity":"1"}]', 'page-changed'],
  ])('are not read from %s', async (_, body, halt) => {
    expect(await lines(body)).toEqual({ halt });
  });
});

describe('taking back', () => {
  const gained = { product: 'B0BFC7WQ6R', seller: 'SELLER1', quantity: 1 };

  const OTHER = { itemId: 'other', asin: 'B000000009', quantity: 3, seller: 'SELLER2' };

  /** A cart with one line of ours, if its quantity is not 0, and one of somebody else's. */
  async function takeBack({ quantity = 1, keep = 0, seller = 'SELLER1', works = true } = {}) {
    const mine = { itemId: 'mine', asin: 'B0BFC7WQ6R', quantity, seller };
    const lines = () => [mine, OTHER].filter((line) => line.quantity > 0);
    const change = (fields: readonly (readonly [string, string])[]) => {
      const lowered = fields.find(([name]) => name === 'quantity.mine');
      if (works) mine.quantity = Number(lowered?.[1] ?? 0);
      return 'ok';
    };
    const list = () =>
      lines().map((line) => ({
        asin: line.asin,
        merchantId: line.seller,
        quantity: line.quantity,
      }));
    const { shop, sent } = cannedShop(({ method, path, fields }) => {
      if (method === 'POST') return change(fields);
      return path === '/gp/cart/view.html' ? cartPage(lines()) : JSON.stringify(list());
    });
    const result = await amazonCart.remove(shop, gained, keep);
    return { result, post: sent.find(({ method }) => method === 'POST'), left: mine.quantity };
  }

  it('deletes the line by the form of the cart page', async () => {
    const { result, post } = await takeBack();
    expect(result).toBe('removed');
    expect(post?.path).toBe('/cart/ref=ord_cart_shr?app-nav-type=none&dc=df');
    expect(post?.fields).toEqual([
      ['anti-csrftoken-a2z', 'cartt0ken'],
      ['submit.delete-active.mine', 'Delete'],
    ]);
  });

  it('lowers the quantity where the shopper had some before', async () => {
    const { result, left } = await takeBack({ quantity: 3, keep: 2 });
    expect([result, left]).toEqual(['removed', 2]);
  });

  it('takes nothing when it is gone, or when only the shopper’s own are left', async () => {
    expect(await takeBack({ quantity: 0 })).toMatchObject({ result: 'gone', post: undefined });
    expect(await takeBack({ quantity: 1, keep: 1 })).toMatchObject({
      result: 'gone',
      post: undefined,
    });
  });

  it('takes nothing of another seller', async () => {
    expect(await takeBack({ seller: 'SELLER9' })).toMatchObject({ post: undefined });
  });

  it('is not called done when the cart still has it', async () => {
    const { result } = await takeBack({ works: false });
    expect(result).toEqual({ halt: 'unknown' });
  });
});

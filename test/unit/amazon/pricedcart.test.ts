import { describe, expect, it } from 'vitest';
import { amazonCart } from '../../../src/retailers/amazon/cart.ts';
import { readCartPage } from '../../../src/retailers/amazon/cartpage.ts';
import { cartPage } from './pages.ts';
import { cannedShop } from './shop.ts';

interface Row {
  readonly asin: string;
  readonly type?: 'active' | 'saved';
  readonly price?: string;
  readonly code?: string;
  readonly quantity?: number;
  readonly outOfStock?: boolean;
}

function rowOf({
  asin,
  type = 'active',
  price = '9.5',
  code = 'USD',
  quantity = 1,
  outOfStock,
}: Row) {
  const subtotal = `{&quot;numberOfItems&quot;:1,&quot;subtotal&quot;:{&quot;code&quot;:&quot;${code}&quot;,&quot;amount&quot;:9.50},&quot;points&quot;:0}`;
  return `<div class="sc-list-item" data-asin="${asin}" data-itemid="i-${asin}" data-itemtype="${type}"
    data-price="${price}" data-quantity="${quantity}" data-outofstock="${outOfStock ? 1 : 0}"
    ${code && `data-subtotal="${subtotal}"`}><a href="/gp/product/${asin}/?smid=SELLER1&amp;psc=1">A thing</a></div>`;
}

function pageOf(rows: readonly Row[], { total = 0, more = false } = {}) {
  const list = (type: string) =>
    rows
      .filter((row) => (row.type ?? 'active') === type)
      .map(rowOf)
      .join('');
  return `<div id="sc-active-cart" data-cart-total-item-count="${total}"><form id="activeCartViewForm" action="/cart/ref=x">
    <input name="anti-csrftoken-a2z" value="t">${list('active')}</form></div>
    <div id="sc-saved-cart" data-has-more-items="${more}">${list('saved')}</div>`;
}

const priced = (body: string, at = '/gp/cart/view.html') =>
  amazonCart.priced(cannedShop(() => ({ body, at })).shop);

const line = (product: string, more: object = {}) => ({
  product,
  seller: 'SELLER1',
  quantity: 1,
  money: { amount: 950, currency: 'USD' },
  saved: false,
  soldOut: false,
  ...more,
});

describe('the prices of the cart', () => {
  it('are of one piece, with the currency that the row says', async () => {
    const rows = [
      { asin: 'B000000001', quantity: 3 },
      { asin: 'B000000002', price: '1200', code: 'JPY' },
    ];
    expect(await priced(pageOf(rows))).toEqual({
      lines: [
        line('B000000001', { quantity: 3 }),
        line('B000000002', { money: { amount: 1200, currency: 'JPY' } }),
      ],
    });
  });

  it('come with what is kept for later, and with what is sold out', async () => {
    const rows: Row[] = [
      { asin: 'B000000001', type: 'saved' },
      { asin: 'B000000002', outOfStock: true },
      { asin: 'B000000003', type: 'saved', price: '0', quantity: 0, code: '' },
    ];
    const ended = { saved: true, soldOut: true, quantity: 0, money: undefined };
    expect(await priced(pageOf(rows))).toEqual({
      lines: [
        line('B000000002', { soldOut: true }),
        line('B000000001', { saved: true }),
        line('B000000003', ended),
      ],
    });
  });

  it.each([
    ['no currency', { code: '' }],
    ['a currency that is none', { code: 'dollars' }],
    ['no price', { price: '' }],
    ['a price of nothing', { price: '0' }],
    ['a price in words', { price: 'see at checkout' }],
  ])('are not told of a row with %s', async (_, change) => {
    const answer = await priced(pageOf([{ asin: 'B000000001', ...change }]));
    expect(answer).toEqual({ lines: [line('B000000001', { money: undefined })] });
  });

  it('are said to be a part where the page shows a part', async () => {
    const rows = [{ asin: 'B000000001', quantity: 2 }];
    expect(await priced(pageOf(rows, { total: 2 }))).not.toHaveProperty('partial');
    expect(await priced(pageOf(rows, { total: 5 }))).toHaveProperty('partial', true);
    expect(await priced(pageOf(rows, { more: true }))).toHaveProperty('partial', true);
  });

  it('of an empty cart are none, where the page says that it is the cart', async () => {
    expect(await priced('<div class="a-row sc-your-amazon-cart-is-empty"></div>')).toEqual({
      lines: [],
    });
    expect(await priced('<div id="sc-active-cart" data-name="Active Cart"></div>')).toEqual({
      lines: [],
    });
  });

  it.each([
    ['a page that is none', '<html>Hello</html>', 'page-changed'],
    ['nothing', '', 'page-changed'],
    ['a captcha', '<form action="/errors/validateCaptcha"></form>', 'challenge'],
    ['a sign-in', '<form name="signIn"></form>', 'signed-out'],
  ])('are not read from %s', async (_, body, halt) => {
    expect(await priced(body)).toEqual({ halt });
  });
});

describe('taking back', () => {
  it('knows the lines to be bought alone', () => {
    const page = readCartPage(
      cartPage([{ itemId: 'mine', asin: 'B000000001', quantity: 2, seller: 'SELLER1' }]),
    );
    expect(page?.rows).toMatchObject([{ itemId: 'mine' }]);
    expect(page?.saved).toMatchObject([{ itemId: 'saved' }]);
  });
});

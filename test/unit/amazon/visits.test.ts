import { describe, expect, it } from 'vitest';
import { amazonCart } from '../../../src/retailers/amazon/cart.ts';
import { AMAZON_MARKETPLACES } from '../../../src/retailers/amazon/marketplaces.ts';
import { checkoutOf, detailsOf, listOf2024, THANKS } from './orderpages.ts';
import { cartPage } from './pages.ts';

const at = (path: string, host = 'www.amazon.com') => new URL(path, `https://${host}`);
const CHECKOUT = '/checkout/p/p-106-1234567-7654321/spc?pipelineType=Chewbacca';

describe('an address of the shop', () => {
  it.each([
    ['/gp/cart/view.html?ref_=nav_cart', 'cart'],
    ['/cart?ref_=ewc_gtc', 'cart'],
    ['/cart/ref=ord_cart_shr?app-nav-type=none', 'cart'],
    ['/-/en/gp/cart/view.html', 'cart'],
    ['/gp/your-account/order-history/ref=ppx_hzod_bc_dt_b_oh_link', 'orders'],
    ['/gp/css/order-history?ref_=nav_orders_first', 'orders'],
    ['/your-orders/orders?timeFilter=year-2026', 'orders'],
    ['/gp/your-account/order-details/ref=x?orderID=113-1234567-7654321', 'orders'],
    ['/gp/css/order-details?orderID=113-1234567-7654321', 'orders'],
    ['/your-orders/order-details?orderID=113-1234567-7654321', 'orders'],
    ['/gp/buy/thankyou/handlers/display.html?purchaseId=106-1', 'ordered'],
    ['/gp/buy/spc/handlers/display.html?hasWorkingJavascript=1', 'checkout'],
    [CHECKOUT, 'checkout'],
  ])('%s is one of %s', (path, kind) => {
    expect(amazonCart.pageAt(at(path))).toBe(kind);
  });

  it.each([
    '/',
    '/dp/B0BFC7WQ6R',
    '/cart/add-to-cart/ref=dp_start-bbf_1_glance',
    '/cart/add-to-cart/get-cart-items',
    '/cart/smart-wagon',
    '/gp/css/homepage.html',
    '/gp/css/order-history/archive/archiveModal.html',
    '/your-orders/pop?orderId=113-1234567-7654321',
    '/gp/css/summary/print.html',
    '/checkout/p/p-106-1234567-7654321/pay',
    '/checkout/entry/buynow',
    '/ap/signin?openid.return_to=/gp/cart/view.html',
    '/s?k=/gp/cart/view.html',
  ])('%s is none that is read', (path) => {
    expect(amazonCart.pageAt(at(path))).toBeUndefined();
  });

  it('counts at every marketplace, and nowhere else', () => {
    for (const marketplace of AMAZON_MARKETPLACES) {
      expect(amazonCart.pageAt(at('/gp/cart/view.html', `www.${marketplace}`))).toBe('cart');
    }
    for (const host of ['amazon.com.evil.example', 'evil-amazon.com', 'music.amazon.com']) {
      expect(amazonCart.pageAt(at('/gp/cart/view.html', host))).toBeUndefined();
    }
  });
});

describe('a page that the shopper opened', () => {
  const items = [{ asin: 'B0BFC7WQ6R', price: '12,95 €' }];
  const read = (path: string, html: string, host?: string) =>
    amazonCart.visited(at(path, host), html);

  it('is read for what its address says', () => {
    const cart = cartPage([{ itemId: 'i', asin: 'B0BFC7WQ6R', quantity: 1, seller: 'SELLER1' }]);
    expect(read('/gp/cart/view.html', cart)).toMatchObject({ kind: 'cart', lines: [{}, {}] });
    expect(read('/your-orders/orders', listOf2024([{ items }]))).toMatchObject({ kind: 'orders' });
    expect(read('/gp/buy/thankyou/handlers/display.html', THANKS)).toEqual({ kind: 'ordered' });
    expect(read(CHECKOUT, checkoutOf([{}]))).toMatchObject({ kind: 'checkout', lines: [{}] });
  });

  it('has the currency of its marketplace', () => {
    const details = detailsOf({ items, day: '23. September 2024' }, { lang: 'de-de' });
    expect(read('/your-orders/order-details', details, 'www.amazon.de')).toMatchObject({
      orders: [{ items: [{ money: { amount: 1295, currency: 'EUR' } }] }],
    });
  });

  it.each([
    ['/gp/cart/view.html', THANKS],
    ['/your-orders/orders', '<form name="signIn"></form>'],
    ['/your-orders/orders', ''],
    ['/gp/buy/thankyou/handlers/display.html', '<div class="recommendations"></div>'],
    [CHECKOUT, '<html>Hello</html>'],
    ['/dp/B0BFC7WQ6R', THANKS],
  ])('at %s is left where it is something else', (path, html) => {
    expect(read(path, html)).toBeUndefined();
  });
});

describe('the checkout', () => {
  const lines = (...rows: Parameters<typeof checkoutOf>[0]) =>
    amazonCart.visited(at(CHECKOUT), checkoutOf(rows));
  const row = { product: 'B0BFC7WQ6R', quantity: 1, money: { amount: 7199, currency: 'USD' } };

  it('has what one costs of each', () => {
    const second = { asin: '1849757097', quantity: '3', price: '$7.62 ($2.54 / count)' };
    expect(lines({}, second)).toEqual({
      kind: 'checkout',
      lines: [row, { product: '1849757097', quantity: 3, money: { amount: 762, currency: 'USD' } }],
    });
  });

  it.each([
    ['no product', { asin: '' }],
    ['no quantity', { quantity: '' }],
    ['no amount', { price: 'free' }],
    ['two amounts', { price: '$5.00 $4.00' }],
  ])('leaves out a row with %s, and lends it nothing of the next', (_, broken) => {
    expect(lines(broken, {})).toEqual({ kind: 'checkout', lines: [row] });
  });
});

describe('the currency of a marketplace', () => {
  it('is known of each', () => {
    const known = AMAZON_MARKETPLACES.map(amazonCart.currency);
    expect(known.every((code) => Intl.supportedValuesOf('currency').includes(code))).toBe(true);
    expect(
      ['amazon.com', 'amazon.co.jp', 'amazon.de', 'amazon.ie'].map(amazonCart.currency),
    ).toEqual(['USD', 'JPY', 'EUR', 'EUR']);
  });
});

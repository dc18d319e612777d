import { describe, expect, it } from 'vitest';
import { amazonCart } from '../../../src/retailers/amazon/cart.ts';
import { productPage } from './pages.ts';
import { cannedShop } from './shop.ts';

const PRODUCT = {
  retailer: 'amazon',
  marketplace: 'amazon.com',
  id: 'B0BFC7WQ6R',
  url: 'https://www.amazon.com/dp/B0BFC7WQ6R',
} as const;

const struck = (amount: string) =>
  `<div id="corePriceDisplay_desktop_feature_div"><span class="basisPrice">Was: <span class="a-price a-text-price"
    data-a-strike="true"><span class="a-offscreen">${amount}</span><span aria-hidden="true">${amount}</span></span></span></div>`;

const coupon = (text: string, { number = '77', box = true } = {}) =>
  `<i id="badgepctch${number}">Coupon:</i>${box ? `<input id="checkboxpctch${number}" type="checkbox">` : ''}
    <label id="couponTextpctch${number}" class="couponLabelText">${text} <a href="/promotion/psp/A">Shop items</a> |
    <a href="#">Terms</a></label>`;

const coupons = (...all: readonly string[]) =>
  `<div id="promoPriceBlockMessage_feature_div">${all.join('')}</div>`;

const rows = (mine: string, other: string) => `<div id="apex_desktop_newAccordionRow">${mine}</div>
  <div id="apex_desktop_snsAccordionRowMiddle">${other}</div>`;

/** A product page as the shop orders it: the box with the offer, then the title, then what stands beside the price. */
function pageWith(beside: string, offer = productPage()): string {
  const title = '<span id="productTitle">  Small   speaker, black </span>';
  return offer.replace(title, '').replace('</body>', `${title}${beside}</body>`);
}

async function offerOf(page: string) {
  const { shop } = cannedShop(() => page);
  const { offer } = await amazonCart.offer(shop, PRODUCT);
  return { list: offer?.list, coupon: offer?.coupon };
}

const usd = (amount: number) => ({ amount, currency: 'USD' });

describe('the list price', () => {
  it('is the struck price beside the price, where that is higher', async () => {
    expect((await offerOf(pageWith(struck('$99.99')))).list).toEqual(usd(9999));
    expect((await offerOf(pageWith(struck('$79.99')))).list).toBeUndefined();
    expect((await offerOf(pageWith(struck('$9.99')))).list).toBeUndefined();
  });

  it('is read in layouts of old, and of books where it stands in the box', async () => {
    const old =
      '<table id="unifiedPrice_feature_div"><td class="priceBlockStrikePriceString"> $89.95</td>';
    expect((await offerOf(pageWith(old))).list).toEqual(usd(8995));
    const inBox = productPage({
      extra: '<span id="listPrice" class="a-text-strike">$89.95</span>',
    });
    expect((await offerOf(pageWith('', inBox))).list).toEqual(usd(8995));
  });

  it.each([
    [
      'another product’s',
      `<div class="carousel">${struck('$99.99').replace('corePrice', 'x')}</div>`,
    ],
    ['of a used or subscribed-to offer', rows('', struck('$99.99'))],
    ['of what comes after', `<div id="twister_feature_div"></div>${struck('$99.99')}`],
    ['in another currency', struck('99,99 €')],
    ['in words', struck('see price in cart')],
  ])('%s is not taken', async (_, beside) => {
    expect((await offerOf(pageWith(beside))).list).toBeUndefined();
  });
});

describe('a coupon', () => {
  it.each([
    ['Apply 10% coupon', { text: 'Apply 10% coupon', percent: 10 }],
    ['Apply $5 coupon', { text: 'Apply $5 coupon', money: usd(500) }],
    ['Save 10%, $5 at most.', { text: 'Save 10%, $5 at most.' }],
    ['Save at checkout', { text: 'Save at checkout' }],
  ])('that says "%s" is read so, without its links', async (text, expected) => {
    expect((await offerOf(pageWith(coupons(coupon(text))))).coupon).toEqual(expected);
  });

  it('is the first that has a box to tick', async () => {
    const page = pageWith(
      coupons(
        coupon('Save 15% when you subscribe', { number: '1', box: false }),
        coupon('Save 5%'),
      ),
    );
    expect((await offerOf(page)).coupon).toMatchObject({ percent: 5 });
  });

  it.each([
    ['of a subscription', rows(coupons(), coupons(coupon('Save 15%')))],
    ['of another product', `<div id="sp_detail_couponBadge">${coupon('Save 15%')}</div>`],
    ['that says nothing', coupons(coupon(''))],
  ])('%s is not taken', async (_, beside) => {
    expect((await offerOf(pageWith(beside))).coupon).toBeUndefined();
  });

  it('is cut where it says more than a coupon', async () => {
    const { coupon: found } = await offerOf(pageWith(coupons(coupon('long '.repeat(1000)))));
    expect(found?.text.length).toBeLessThanOrEqual(160);
  });
});

describe('reading on for them', () => {
  /** How many pieces of a page are taken, of those that it has. */
  async function piecesTaken(page: string) {
    const { shop } = cannedShop(() => page);
    let taken = 0;
    const get: typeof shop.get = async (path, purpose) => {
      const answer = await shop.get(path, purpose);
      async function* counted() {
        for await (const piece of answer.body()) {
          taken += 1;
          yield piece;
        }
      }
      return { ...answer, body: counted };
    };
    const { offer } = await amazonCart.offer({ ...shop, get }, PRODUCT);
    return { taken, all: Math.ceil(page.length / 4096), offer };
  }

  it('ends where they have gone by', async () => {
    const rest = `<p>${'rest '.repeat(200_000)}</p>`;
    const page = pageWith(`${struck('$99.99')}${coupons(coupon('Save 5%'))}${rest}`);
    const { taken, offer } = await piecesTaken(page);
    expect(offer).toMatchObject({ list: usd(9999), coupon: { percent: 5 } });
    expect(taken).toBeLessThanOrEqual(2);
  });

  it('ends after a while where they do not come', async () => {
    const { taken, all, offer } = await piecesTaken(pageWith(`<p>${'rest '.repeat(200_000)}</p>`));
    expect(offer).toMatchObject({ price: usd(7999) });
    expect(taken).toBeLessThan(all / 2);
  });
});

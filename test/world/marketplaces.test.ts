import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Customer } from './customer.ts';
import { openWorld, type World } from './world.ts';

const speaker = 'B0BFC7WQ6R';

let world: World;

beforeAll(async () => {
  world = await openWorld({ pageWeight: 20_000 });
  world.amazon.useSavedPages = false;
});

afterAll(() => world.close());

describe.each([
  ['amazon.com', 'en-us', '$129.00', 'B0B7DCK29M', 'Add to cart'],
  ['amazon.de', 'de-de', '1.349,00 €', 'B0DER4DLER', 'In den Einkaufswagen'],
  ['amazon.co.uk', 'en-gb', '£24.50', 'B0VKTEA5PT', 'Add to cart'],
  ['amazon.fr', 'fr-fr', '1 249,50 €', 'B0FRLAMPE2', 'Ajouter au panier'],
  ['amazon.co.jp', 'ja-jp', '￥13,200', 'B0JPPEN9KC', 'カートに入れる'],
])('%s', (name, lang, price, asin, button) => {
  const shop = () => world.amazon.marketplace(name);

  test('speaks its language and writes prices its own way', async () => {
    const { body } = await new Customer(world, shop()).pageOf(asin);
    expect(body).toContain(`<html lang="${lang}"`);
    expect(body.replace(/[\u00a0\u202f]/g, ' ')).toContain(price);
    expect(body).toContain(`value="${button}"`);
  });

  test('sells some things, has run out of one, and one has options', async () => {
    const products = [...shop().products.values()];
    const parents = products.filter(({ state }) => state === 'needs-options');
    const single = products.filter(({ family }) => family === undefined);
    expect(single.length).toBeGreaterThanOrEqual(4);
    expect(parents.length).toBeGreaterThan(0);
    const [gone] = products.filter(({ state }) => state === 'unavailable');
    const { body } = await new Customer(world, shop()).pageOf(gone?.asin ?? '');
    expect(body).toContain('id="outOfStock"');
    for (const each of products) expect(each.asin).toMatch(/^(?:B\d[0-9A-Z]{8}|\d{9}[\dX])$/);
  });

  test('takes an add and a wish, for its own cart and list alone', async () => {
    const customer = new Customer(world, shop());
    await customer.signIn();
    await customer.add(asin);
    await customer.addToList(asin);
    expect(shop().soleCart()).toMatchObject([{ asin, quantity: 1 }]);
    expect(shop().soleList()).toMatchObject([{ asin }]);
  });
});

describe('one product in several countries', () => {
  test('has a price in each, and is not sold in France', async () => {
    const prices = ['amazon.com', 'amazon.co.uk', 'amazon.de'].map(
      (name) => world.amazon.marketplace(name).product(speaker).price,
    );
    expect(new Set(prices).size).toBe(3);
    const france = new Customer(world, world.amazon.marketplace('amazon.fr'));
    expect((await france.pageOf(speaker)).status).toBe(404);
  });
});

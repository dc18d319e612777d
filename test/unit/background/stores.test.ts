import { beforeEach, expect, it, vi } from 'vitest';

const HOST = 'pebble.example';

const removed = vi.fn(async (_: { readonly origins: readonly string[] }) => true);

vi.mock('../../../src/platform.ts', async () => {
  const { browser } = await import('../ledger/world.ts');
  return { browser: { ...browser, permissions: { ...browser.permissions, remove: removed } } };
});

// A second shop beside Amazon.
vi.mock('../../../src/model/adapters.ts', () => ({
  RETAILERS: ['amazon', 'pebble'],
  SITES: ['x'],
}));
vi.mock('../../../src/retailers/links.ts', async (original) => {
  const real = await original<typeof import('../../../src/retailers/links.ts')>();
  const pebble = {
    retailer: 'pebble',
    marketplaces: [HOST],
    pictureHosts: ['pictures.example'],
    shortHosts: ['pebb.example'],
  };
  return { ...real, RETAILERS: [...real.RETAILERS, pebble] };
});
vi.mock('../../../src/retailers/carts.ts', async (original) => {
  const real = await original<typeof import('../../../src/retailers/carts.ts')>();
  const cartOf = (retailer: string) => ({
    ...real.cartOf('amazon'),
    session: async () => (retailer === 'pebble' ? 'signed-in' : 'signed-out'),
    pressed: `.${retailer}`,
    pages: () => ({ cart: retailer, signIn: retailer, list: retailer }),
  });
  return { ...real, cartOf };
});

const { buttonAt, linkStore, listStores, unlinkStore } = await import(
  '../../../src/background/stores.ts'
);
const { substitute } = await import('../../../src/background/storebook.ts');
const { loadSettings } = await import('../../../src/background/settings.ts');
const { linkOrigins, originsFor } = await import('../../../src/retailers/permissions.ts');
const { link } = await import('../ledger/world.ts');

beforeEach(() => link({}));

it('a store is asked by its own retailer when it is linked, and shown with its pages', async () => {
  const store = await linkStore(HOST);
  expect(store).toMatchObject({ retailer: 'pebble', session: 'signed-in' });
  expect((await listStores()).map(({ marketplace, urls }) => [marketplace, urls.cart])).toEqual([
    ['amazon.com', 'amazon'],
    [HOST, 'pebble'],
  ]);
});

it('a page of a store is told what its own button is', () => {
  expect(buttonAt(`https://www.${HOST}/p/round`)).toBe('.pebble');
  expect(buttonAt('https://www.amazon.de/dp/B0BFC7WQ6R')).toBe('.amazon');
  expect(buttonAt('https://shop.example/')).toBe(':not(*)');
});

it('no store is linked that no retailer has', async () => {
  expect(await linkStore('unknown.example')).toBeUndefined();
});

it('access is asked for to the hosts of the store’s own retailer alone, and given back', async () => {
  const own = ['https://www.pebble.example/*', 'https://pictures.example/*'];
  const short = 'https://pebb.example/*';
  expect(originsFor(HOST)).toEqual([...own, 'https://t.co/*', short]);
  expect(originsFor('amazon.com')).not.toContain(short);
  expect(linkOrigins('amazon')).not.toContain(short);
  await linkStore(HOST);
  await unlinkStore(HOST);
  // Links to the other store go through the last one too.
  expect(removed).toHaveBeenCalledWith({ origins: [...own, short] });
});

it('links are taken to a store of the same retailer alone', async () => {
  await linkStore(HOST);
  await substitute('amazon.de', HOST);
  await substitute('amazon.de', 'amazon.com');
  expect((await loadSettings()).substitutes).toEqual({ 'amazon.de': 'amazon.com' });
});

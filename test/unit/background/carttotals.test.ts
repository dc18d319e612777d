import { beforeEach, describe, expect, it, vi } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../src/model/settings.ts';
import type { PricedLine } from '../../../src/retailers/carts.ts';
import { area } from './asidetabs.ts';

const disk = area();
const extension = { inIncognitoContext: false };

vi.mock('../../../src/platform.ts', () => ({
  browser: { storage: { local: disk, session: area() }, extension },
}));

const { cartTotals, forgetCartTotal, forgetCartTotals, keepCartTotal } = await import(
  '../../../src/background/carttotals.ts'
);

const HERE = 'amazon.com';
const usd = (amount: number) => ({ amount, currency: 'USD' });

const line = (changes: Partial<PricedLine> = {}): PricedLine => ({
  ...{ product: 'B0BFC7WQ6R', seller: '', quantity: 1, saved: false, soldOut: false },
  money: usd(1999),
  ...changes,
});

const total = async () => (await cartTotals([HERE])).get(HERE)?.money;

beforeEach(() => {
  disk.kept.clear();
  extension.inIncognitoContext = false;
});

describe('what a cart costs', () => {
  it('is what lies in it to be bought now', async () => {
    const lines = [line({ quantity: 2 }), line({ saved: true }), line({ soldOut: true }), line()];
    await keepCartTotal(HERE, { lines });
    expect(await total()).toEqual(usd(5997));
  });

  it.each([
    ['a price is missing', { lines: [line(), { ...line(), money: undefined }] }],
    ['a part of it is hidden', { lines: [line()], partial: true as const }],
    [
      'there are two currencies',
      { lines: [line(), line({ money: { amount: 1, currency: 'EUR' } })] },
    ],
    ['it is empty', { lines: [] }],
  ])('is not told where %s, nor what it was before', async (_, cart) => {
    await keepCartTotal(HERE, { lines: [line()] });
    const lines = cart.lines.map(({ money, ...rest }) => ({ ...rest, ...(money && { money }) }));
    await keepCartTotal(HERE, { ...cart, lines });
    expect(await total()).toBeUndefined();
  });

  it('is not kept from private windows', async () => {
    extension.inIncognitoContext = true;
    await keepCartTotal(HERE, { lines: [line()] });
    extension.inIncognitoContext = false;
    expect(await total()).toBeUndefined();
  });

  it('is read as nothing where it is damaged', async () => {
    disk.kept.set(`cart:${HERE}`, { money: 'much', at: 'then' });
    expect(await total()).toBeUndefined();
  });

  it('is forgotten for one store, for all, or what is old', async () => {
    const store = { retailer: 'amazon', linkedAt: 1, session: 'signed-in', checkedAt: 1 };
    const stores = [HERE, 'amazon.de'].map((marketplace) => ({ ...store, marketplace }));
    disk.kept.set('settings', { ...DEFAULT_SETTINGS, stores });
    const keepBoth = async () => {
      for (const { marketplace } of stores) await keepCartTotal(marketplace, { lines: [line()] });
    };
    const known = async () => [...(await cartTotals([HERE, 'amazon.de'])).keys()];
    await keepBoth();
    await forgetCartTotal(HERE);
    expect(await known()).toEqual(['amazon.de']);
    await forgetCartTotals(Date.now() - 1000);
    expect(await known()).toEqual(['amazon.de']);
    await forgetCartTotals();
    expect(await known()).toEqual([]);
  });
});

import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Found, Target } from '../../../src/background/desk/tools.ts';
import { ShopError } from '../../../src/retailers/session.ts';

const LINK = 'https://amzn.to/3abc';
const product = {
  retailer: 'amazon',
  marketplace: 'amazon.com',
  id: 'B0BFC7WQ6R',
  url: 'https://www.amazon.com/dp/B0BFC7WQ6R',
} as const;
const target: Target = { ...product, carries: { tag: 'a-20', parameters: [['tag', 'a-20']] } };

/** A worker that was just started, over what earlier ones remembered. */
async function start() {
  vi.resetModules();
  const { remembered } = await import('../../../src/background/net/remembered.ts');
  const links = await import('../../../src/background/journal/links.ts');
  return { remembered, ...links };
}

const never = () => Promise.reject(new Error('followed again'));

beforeEach(() => vi.stubGlobal('indexedDB', new IDBFactory()));

describe('a link that was followed', () => {
  it('is remembered with what it carries', async () => {
    const first = await start();
    expect(await first.remembered(LINK, async () => target)).toEqual(target);
    const second = await start();
    expect(await second.remembered(LINK, never)).toEqual(target);
  });

  it('is remembered too when it carries nothing', async () => {
    const none: Target = { ...product, carries: { parameters: [] } };
    const { remembered } = await start();
    await remembered(LINK, async () => none);
    expect(await remembered(LINK, never)).toEqual(none);
  });
});

describe('a link that an earlier version remembered, without what it carries', () => {
  it('is followed once more', async () => {
    const { rememberTarget, remembered } = await start();
    await rememberTarget(LINK, product);
    expect(await remembered(LINK, async () => target)).toEqual(target);
    expect(await remembered(LINK, never)).toEqual(target);
  });

  it.each<[string, () => Promise<Found>]>([
    ['does not answer', () => Promise.reject(new ShopError('network'))],
    ['leads nowhere now', async () => ({ halt: 'unresolved-link' })],
  ])('still names its product when it %s', async (_, follow) => {
    const { rememberTarget, remembered } = await start();
    await rememberTarget(LINK, product);
    expect(await remembered(LINK, follow)).toEqual(product);
  });
});

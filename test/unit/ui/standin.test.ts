// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest';
import { siteOf } from '../../../src/sites/sites.ts';
import { x } from '../../../src/sites/x/x.ts';
import { StandIn } from '../../../src/welcome/practice/standin.ts';
import { PRODUCT, ToyStore } from '../../../src/welcome/practice/toystore.ts';
import { resetWorld, world } from './fakeBrowser.ts';

vi.mock('../../../src/platform.ts', async () => {
  const { browser } = await import('./fakeBrowser.ts');
  return { browser };
});

beforeEach(resetWorld);

const order = {
  key: crypto.randomUUID(),
  link: { href: PRODUCT.link },
  quantity: 2,
  target: 'cart',
  again: false,
} as const;

it('answers a feed from the toy store, and asks nobody', async () => {
  const store = new ToyStore();
  const { runtime } = new StandIn(store).browser;
  const hello = await runtime.sendMessage({ name: 'feed/hello', body: {} });
  expect(hello).toMatchObject({ ok: true, answer: { allowed: true, tellThem: false } });
  const added = await runtime.sendMessage({ name: 'cart/add', body: order });
  expect(added).toMatchObject({ ok: true, answer: { key: order.key, state: 'added' } });
  const undone = await runtime.sendMessage({ name: 'cart/undo', body: { key: order.key } });
  expect(undone).toMatchObject({ ok: true, answer: { result: 'removed' } });
  expect(world.asked).toEqual([]);
});

it('puts a feed to sleep and wakes it', async () => {
  const standIn = new StandIn(new ToyStore());
  const { runtime } = standIn.browser;
  const hear = vi.fn();
  runtime.onMessage.addListener(hear);
  standIn.allow(false);
  expect(hear).toHaveBeenLastCalledWith({ news: 'allowed', allowed: false });
  const hello = await runtime.sendMessage({ name: 'feed/hello', body: {} });
  expect(hello).toMatchObject({ answer: { allowed: false } });
  runtime.onMessage.removeListener(hear);
  standIn.allow(true);
  expect(hear).toHaveBeenCalledOnce();
});

it('tells a feed what the shopper did at the store', () => {
  const store = new ToyStore();
  const { runtime } = new StandIn(store).browser;
  const hear = vi.fn();
  runtime.onMessage.addListener(hear);
  store.add({ ...order, way: 'hand-over' });
  expect(hear).not.toHaveBeenCalled();
  store.press();
  const report = expect.objectContaining({ key: order.key, state: 'added' });
  expect(hear).toHaveBeenCalledExactlyOnceWith({ news: 'report', report });
});

it.each([
  ['chrome-extension://abcdefghijklmnop/src/welcome/index.html', true],
  ['moz-extension://0f9c2a3e/src/welcome/index.html', true],
  ['https://x.com/home', true],
  ['https://chrome-extension/', false],
  ['https://moz-extension.example/', false],
  ['http://abcdefghijklmnop/', false],
  ['file:///x.com', false],
])('takes %s for a page with posts: %s', (address, hasPosts) => {
  expect(siteOf(new URL(address))).toBe(hasPosts ? x : undefined);
});

import { beforeEach, expect, it, vi } from 'vitest';

const world = vi.hoisted(() => ({
  session: new Map<string, unknown>(),
  tabs: new Set<number>(),
}));

vi.mock('../../../src/platform.ts', () => ({
  browser: {
    storage: {
      session: {
        get: async (key: string) => ({ [key]: world.session.get(key) }),
        set: async (items: object) => {
          for (const [key, value] of Object.entries(items)) world.session.set(key, value);
        },
      },
    },
    tabs: {
      remove: async (id: number) => {
        if (!world.tabs.delete(id)) throw new Error(`no tab ${id}`);
      },
    },
  },
}));

/** The module as a worker has it that was just started. */
function startWorker() {
  vi.resetModules();
  return import('../../../src/background/tabs/left.ts');
}

beforeEach(() => {
  world.session.clear();
  world.tabs = new Set([1, 2, 3]);
});

it('closes what an earlier life left open, and no tab of the shopper’s', async () => {
  const first = await startWorker();
  await Promise.all([first.noteTab(2), first.noteTab(3)]);
  await first.closeTab(3);
  world.tabs.add(3);
  const next = await startWorker();
  await next.closeLeftTabs();
  expect([...world.tabs]).toEqual([1, 3]);
  await next.noteTab(1);
  await next.closeLeftTabs();
  expect(world.tabs.has(1)).toBe(true);
});

it('takes no harm from a tab that is gone, or from a note that cannot be read', async () => {
  const first = await startWorker();
  await first.noteTab(9);
  await (await startWorker()).closeLeftTabs();
  world.session.set('tabs', 'rubbish');
  await (await startWorker()).closeLeftTabs();
  expect([...world.tabs]).toEqual([1, 2, 3]);
});

import { beforeEach, describe, expect, it, vi } from 'vitest';
import { area, ORDINARY, PRIVATE } from './asidetabs.ts';

const disk = area();
const told = vi.hoisted(() => vi.fn());

vi.mock('../../../src/platform.ts', () => ({
  browser: {
    storage: { local: disk, session: area() },
    extension: { inIncognitoContext: false },
    runtime: { sendMessage: async (news: object) => told(news) },
    tabs: { query: async () => [] },
  },
}));

const { muteHandlers } = await import('../../../src/background/mutes.ts');
const { hasOwnManner, standing } = await import('../../../src/background/standing.ts');
const { changeSettings, loadSettings } = await import('../../../src/background/settings.ts');
const { MOST_MUTES } = await import('../../../src/model/muting.ts');
const { USUAL_BUTTONS } = await import('../../../src/model/sitebuttons.ts');

const author = (on: boolean, handle = 'gearnotes') => ({ site: 'x' as const, handle, on });
const muted = async () => (await loadSettings()).mutes;

beforeEach(() => {
  disk.kept.clear();
  disk.set.mockClear();
  told.mockClear();
});

describe('mutes', () => {
  it('are kept, and told to whatever is open', async () => {
    const from = { tab: ORDINARY };
    expect(await muteHandlers['mutes/author'](author(true), from)).toEqual({ done: true });
    const store = { marketplace: 'amazon.de', on: true };
    expect(await muteHandlers['mutes/store'](store, from)).toEqual({ done: true });
    expect(await muted()).toEqual({ authors: { x: ['gearnotes'] }, stores: ['amazon.de'] });
    expect(told).toHaveBeenCalledTimes(2);
    expect(told).toHaveBeenCalledWith({ news: 'stores' });
    await muteHandlers['mutes/author'](author(false), from);
    expect((await muted()).authors).toEqual({ x: [] });
  });

  it('are of stores that there are', async () => {
    const store = { marketplace: 'shop.example', on: true };
    expect(await muteHandlers['mutes/store'](store, { tab: ORDINARY })).toEqual({ done: false });
    expect(disk.set).not.toHaveBeenCalled();
  });

  it('of private windows are not kept, and it is said so', async () => {
    expect(await muteHandlers['mutes/author'](author(true), { tab: PRIVATE })).toEqual({
      done: false,
    });
    expect(disk.set).not.toHaveBeenCalled();
  });

  it('leave a full list as it is', async () => {
    const x = Array.from({ length: MOST_MUTES }, (_, place) => `name_${place}`);
    await changeSettings((settings) => ({ ...settings, mutes: { authors: { x }, stores: [] } }));
    expect(await muteHandlers['mutes/author'](author(true), { tab: ORDINARY })).toEqual({
      done: false,
    });
    expect((await muted()).authors['x']).toHaveLength(MOST_MUTES);
  });
});

describe('what feeds are told of the manner of buttons', () => {
  it('is nothing where all is as usual', async () => {
    await changeSettings((settings) => ({ ...settings, buttons: { x: USUAL_BUTTONS } }));
    expect(await standing(false)).toMatchObject({ buttons: {}, mutes: undefined });
    expect(await hasOwnManner()).toBe(false);
  });

  it('is what differs', async () => {
    const x = { ...USUAL_BUTTONS, stands: 'quiet' as const };
    await changeSettings((settings) => ({ ...settings, buttons: { x } }));
    expect(await standing(false)).toMatchObject({ buttons: { x } });
    expect(await hasOwnManner()).toBe(true);
  });

  it('is what is muted', async () => {
    await muteHandlers['mutes/author'](author(true), { tab: ORDINARY });
    expect(await standing(false)).toMatchObject({ mutes: { authors: { x: ['gearnotes'] } } });
    expect(await hasOwnManner()).toBe(true);
  });
});

import { beforeEach, describe, expect, it, vi } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../src/model/settings.ts';
import { area } from './asidetabs.ts';

const disk = area();
const get = vi.spyOn(disk, 'get');

vi.mock('../../../src/platform.ts', () => ({
  browser: {
    storage: { local: disk, session: area() },
    extension: { inIncognitoContext: false },
  },
}));

const { changeSettings, loadSettings } = await import('../../../src/background/settings.ts');

beforeEach(() => {
  disk.kept.set('settings', { ...DEFAULT_SETTINGS, consentedAt: 1 });
  get.mockClear();
});

describe('the settings', () => {
  it('are read once, however many ask', async () => {
    const all = await Promise.all([loadSettings(), loadSettings()]);
    expect([...all, await loadSettings()].map(({ consentedAt }) => consentedAt)).toEqual([1, 1, 1]);
    expect(get).toHaveBeenCalledTimes(1);
  });

  it('are read anew when another copy of the background changed them', async () => {
    await loadSettings();
    disk.kept.set('settings', { ...DEFAULT_SETTINGS, consentedAt: null });
    expect((await loadSettings()).consentedAt).toBe(null);
  });

  it('are read anew after a change, before the browser tells of it', async () => {
    await loadSettings();
    const listeners = disk.kept.listeners.splice(0);
    await changeSettings((settings) => ({ ...settings, badge: false }));
    disk.kept.listeners.push(...listeners);
    expect((await loadSettings()).badge).toBe(false);
  });

  it('that change while they are read are read anew', async () => {
    const reading = loadSettings();
    disk.kept.set('settings', { ...DEFAULT_SETTINGS, consentedAt: null });
    await reading;
    expect((await loadSettings()).consentedAt).toBe(null);
  });

  it('that could not be read are asked for again', async () => {
    get.mockRejectedValueOnce(new Error('the disk is busy'));
    await expect(loadSettings()).rejects.toThrow('busy');
    expect((await loadSettings()).consentedAt).toBe(1);
  });

  it('stay when something else is kept', async () => {
    await loadSettings();
    disk.kept.set('forgotAt', 1);
    await loadSettings();
    expect(get).toHaveBeenCalledTimes(1);
  });
});

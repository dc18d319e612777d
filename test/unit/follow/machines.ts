import { vi } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/model/settings.ts';
import { area } from '../background/asidetabs.ts';

const MOST_BYTES = 102_400;
const MOST_BYTES_OF_ONE = 8192;

/** As Chromium counts an item. */
const bytesOf = ([name, value]: [string, unknown]): number =>
  name.length + new TextEncoder().encode(JSON.stringify(value).replaceAll('<', '\\u003C')).length;

/** What the browser's account carries from one machine to the others, with the limits that it has. */
export function account() {
  const items = new Map<string, unknown>();
  const set = vi.fn(async (values: object) => {
    const next = new Map([...items, ...Object.entries(structuredClone(values))]);
    const sizes = [...next].map(bytesOf);
    if (sizes.some((size) => size > MOST_BYTES_OF_ONE)) {
      throw new Error('QUOTA_BYTES_PER_ITEM quota exceeded');
    }
    if (sizes.reduce((sum, size) => sum + size, 0) > MOST_BYTES) {
      throw new Error('QUOTA_BYTES quota exceeded');
    }
    for (const [name, value] of next) items.set(name, value);
  });
  return {
    items,
    set,
    get: vi.fn(async (_: null) => structuredClone(Object.fromEntries(items))),
    remove: async (names: readonly string[]) => {
      for (const name of names) items.delete(name);
    },
  };
}
type Account = ReturnType<typeof account>;

const unheard = async () => undefined;

/** A computer of the shopper's: what lies on its disk stays when its worker is started anew. */
export class Machine {
  readonly disk = area();
  readonly told = vi.fn();
  isPrivate = false;
  readonly #account: Account;

  constructor(carrier: Account, settings: Partial<Settings> = {}) {
    this.#account = carrier;
    this.disk.kept.set('settings', { ...DEFAULT_SETTINGS, consentedAt: 1, ...settings });
  }

  /** What its worker does when it starts, as far as it is about what follows. */
  async follow() {
    const { follow } = await this.#worker();
    return follow();
  }

  /** The shopper changes something here, at a moment, and the change is noticed. */
  async change(at: number, change: Partial<Settings>) {
    vi.setSystemTime(at);
    const { follow, changeSettings } = await this.#worker();
    await changeSettings((settings) => ({ ...settings, ...change }));
    return follow();
  }

  async settings(): Promise<Settings> {
    return (await this.#worker()).loadSettings();
  }

  async #worker() {
    vi.resetModules();
    const machine = this;
    vi.doMock('../../../src/platform.ts', () => ({
      browser: {
        storage: { local: machine.disk, session: area(), sync: machine.#account },
        extension: {
          get inIncognitoContext() {
            return machine.isPrivate;
          },
        },
        runtime: { sendMessage: async (news: object) => machine.told(news) },
        tabs: { query: async () => [] },
        action: { setBadgeText: unheard, setBadgeBackgroundColor: unheard },
      },
    }));
    const { follow } = await import('../../../src/background/follow/follow.ts');
    const { changeSettings, loadSettings } = await import('../../../src/background/settings.ts');
    return { follow, changeSettings, loadSettings };
  }
}

import { vi } from 'vitest';
import type { Tabs } from 'webextension-polyfill';

type Listener = (changes: object) => void;

/** What is kept, and who is told of a change. */
class Kept extends Map<string, unknown> {
  readonly listeners: Listener[] = [];

  override set(name: string, value: unknown): this {
    super.set(name, value);
    return this.#tell(name);
  }

  override delete(name: string): boolean {
    const wasThere = super.delete(name);
    this.#tell(name);
    return wasThere;
  }

  override clear(): void {
    const names = [...this.keys()];
    super.clear();
    for (const name of names) this.#tell(name);
  }

  #tell(name: string): this {
    for (const listener of this.listeners) listener({ [name]: {} });
    return this;
  }
}

/** A place where the browser keeps things by name. */
export function area() {
  const kept = new Kept();
  return {
    kept,
    onChanged: { addListener: (listener: Listener) => void kept.listeners.push(listener) },
    get: async (names?: string | readonly string[]) => {
      const isAsked = (each: string) => names === undefined || [names].flat().includes(each);
      return structuredClone(Object.fromEntries([...kept].filter(([each]) => isAsked(each))));
    },
    set: vi.fn(async (values: object) => {
      for (const [name, value] of Object.entries(values)) kept.set(name, structuredClone(value));
    }),
    remove: async (name: string) => void kept.delete(name),
  };
}

/** A tab of X in a session of the browser. */
const tabIn = (cookieStoreId: string, id = 5): Tabs.Tab => ({
  id,
  windowId: 3,
  index: 0,
  highlighted: true,
  active: true,
  pinned: false,
  incognito: cookieStoreId === 'firefox-private',
  cookieStoreId,
});

export const PRIVATE = tabIn('firefox-private');
export const CONTAINER = tabIn('firefox-container-2', 6);
export const ORDINARY = tabIn('firefox-default', 7);

let count = 0;
function nextKey(): string {
  count += 1;
  return `00000000-0000-4000-8000-${String(count).padStart(12, '0')}`;
}

const link = { href: 'https://www.amazon.com/dp/B0BFC7WQ6R' };
/** A new wish. */
export const orderOf = (change: object = {}) => ({
  key: nextKey(),
  link,
  quantity: 1,
  target: 'cart',
  again: false,
  ...change,
});

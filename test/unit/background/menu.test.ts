import { beforeEach, describe, expect, it, vi } from 'vitest';

const { browser, add, consent } = vi.hoisted(() => ({
  browser: {
    runtime: { getURL: (path: string) => `chrome-extension://ours/${path}` },
    tabs: { create: vi.fn(async () => ({})) },
    action: { setBadgeText: vi.fn(async () => undefined) },
    i18n: { getMessage: (key: string) => key },
    contextMenus: { removeAll: vi.fn(async () => undefined), create: vi.fn() },
  },
  add: vi.fn(),
  consent: { consentedAt: 1 as number | null },
}));

vi.mock('../../../src/platform.ts', () => ({ browser }));
vi.mock('../../../src/background/worker.ts', () => ({ desk: { add } }));
vi.mock('../../../src/background/settings.ts', () => ({ loadSettings: async () => consent }));

const { addFromMenu, offerInMenu } = await import('../../../src/background/menu.ts');

const TAB = { id: 7, index: 0, highlighted: true, active: true, pinned: false, incognito: false };

const CLICK = {
  menuItemId: 'add-link',
  linkUrl: 'https://t.co/abc',
  linkText: 'amazon.com/dp/B0BFC7WQ6R',
  editable: false,
  modifiers: [],
};

beforeEach(() => {
  vi.clearAllMocks();
  vi.useFakeTimers();
  consent.consentedAt = 1;
  add.mockImplementation(async (order) => ({
    order,
    createdAt: 1,
    step: 'done',
    outcome: 'added',
  }));
});

describe('our item in the menu of links', () => {
  it('stands on social sites alone', async () => {
    await offerInMenu();
    const [item] = browser.contextMenus.create.mock.calls[0] ?? [];
    expect(item.contexts).toEqual(['link']);
    expect(item.documentUrlPatterns).toContain('https://x.com/*');
    expect(item.documentUrlPatterns.join()).not.toContain('amazon');
  });

  it('adds what the link names, and shows how it went at the toolbar button', async () => {
    const done = addFromMenu(CLICK, TAB);
    await vi.runAllTimersAsync();
    await done;
    expect(add).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({
        link: { href: 'https://t.co/abc', text: 'amazon.com/dp/B0BFC7WQ6R' },
        quantity: 1,
        target: 'cart',
        again: false,
      }),
    );
    const texts = browser.action.setBadgeText.mock.calls.map((call: unknown[]) => call[0]);
    expect(texts).toEqual([
      { text: '…', tabId: 7 },
      { text: '✓', tabId: 7 },
      { text: null, tabId: 7 },
    ]);
  });

  it('adds all the same when the tab is closed meanwhile', async () => {
    for (let mark = 0; mark < 3; mark++) {
      browser.action.setBadgeText.mockRejectedValueOnce(new Error('No tab with id: 7'));
    }
    const done = addFromMenu(CLICK, TAB);
    await vi.runAllTimersAsync();
    await expect(done).resolves.toBeUndefined();
    expect(add).toHaveBeenCalledTimes(1);
  });

  it('does nothing for other items, and asks for consent first', async () => {
    await addFromMenu({ ...CLICK, menuItemId: 'other' }, TAB);
    consent.consentedAt = null;
    await addFromMenu(CLICK, TAB);
    expect(add).not.toHaveBeenCalled();
    expect(browser.tabs.create).toHaveBeenCalledExactlyOnceWith({
      url: 'chrome-extension://ours/src/welcome/index.html',
    });
  });
});

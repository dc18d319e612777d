// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Options } from '../../../src/options/Options.tsx';
import { regionName } from '../../../src/options/region.ts';
import { originsFor } from '../../../src/retailers/permissions.ts';
import { know, resetWorld, sent, world } from './fakeBrowser.ts';
import { button, controls, later, leave, says, show, target, told, words } from './page.ts';
import { store } from './samples.ts';

vi.mock('../../../src/platform.ts', async () => {
  const { browser } = await import('./fakeBrowser.ts');
  return { browser };
});

function open(address: string): void {
  history.replaceState(null, '', address);
  show(<Options />);
}

beforeEach(resetWorld);
afterEach(leave);

describe('linking a store', () => {
  it('asks the browser within the click, before anything else', async () => {
    world.answers['stores/link'] = ({ marketplace }) => {
      know([store({ marketplace })]);
      return { store: store({ marketplace }) };
    };
    open('/');
    await says('Link a store');
    const before = world.asked.length;
    button('Link').click();
    expect(world.asked.slice(before)).toEqual([
      { name: 'permissions.request', body: { origins: originsFor('amazon.com') } },
    ]);
    await vi.waitFor(() => expect(told()).toBe('amazon.com is linked.'));
    expect(sent('stores/link')).toEqual([{ marketplace: 'amazon.com' }]);
    await says('Link another store');
  });

  it('links the store that was chosen', async () => {
    open('/');
    await says('Link a store');
    const select = document.querySelector('select');
    const options = [...(select?.options ?? [])].map(({ textContent }) => textContent);
    expect(options).toEqual([
      'amazon.com – United States',
      'amazon.de – Germany',
      'amazon.co.uk – United Kingdom',
    ]);
    if (select) select.value = 'amazon.co.uk';
    select?.dispatchEvent(new Event('change', { bubbles: true }));
    await vi.waitFor(() => {
      button('Link').click();
      expect(sent('permissions.request')).toContainEqual({ origins: originsFor('amazon.co.uk') });
    });
  });

  it('takes a no, and says how to go on', async () => {
    world.granted = false;
    open('/');
    await says('Link a store');
    button('Link').click();
    await vi.waitFor(() => expect(told()).toContain('You gave no access to amazon.com'));
    expect(sent('stores/link')).toEqual([]);
    await vi.waitFor(() => expect(controls()).toContain('Link'));
  });

  it('says so when the store could not be linked', async () => {
    open('/');
    await says('Link a store');
    button('Link').click();
    await vi.waitFor(() => expect(told()).toContain('amazon.com could not be linked'));
  });

  it('is ready for the store that the page was opened for', async () => {
    open('/?store=amazon.de');
    await says('Link amazon.de once');
    expect(document.querySelector('select')?.value).toBe('amazon.de');
    await vi.waitFor(() => expect(document.activeElement).toBe(button('Link')));
  });

  it('takes no store from the address that there is not', async () => {
    open('/?store=amazon.example');
    await says('Link a store');
    expect(document.querySelector('select')?.value).toBe('amazon.com');
    expect(words()).not.toContain('amazon.example');
  });
});

describe('a linked store', () => {
  it.each([
    [{}, 'Ready · signed in', ['Check again', 'Unlink']],
    [{ session: 'signed-out' }, 'Signed out', ['Sign in at amazon.com', 'Check again', 'Unlink']],
    [{ session: 'challenge' }, 'Asked for a check', ['Open amazon.com', 'Check again', 'Unlink']],
    [{ session: 'unknown' }, 'Not checked', ['Check again', 'Unlink']],
    [{ permitted: false }, 'No access', ['Give access', 'Unlink']],
  ] as const)('that is %j says "%s"', async (changes, text, acts) => {
    know([store(changes)]);
    open('/');
    await says(text);
    const sections = [...document.querySelectorAll('nav a')].map(({ textContent }) => textContent);
    const reading = ['', 'Check my orders'];
    const others = [...sections, ...reading, 'Link'];
    expect(controls().filter((name) => !others.includes(name))).toEqual(acts);
  });

  it('leads to its sign-in page', async () => {
    know([store({ session: 'signed-out' })]);
    open('/');
    await says('Signed out');
    expect(target('Sign in at amazon.com')).toBe('https://www.amazon.com/sign-in');
  });

  it('is given access again within the click', async () => {
    know([store({ permitted: false })]);
    open('/?store=amazon.com');
    await says('No access');
    await vi.waitFor(() => expect(document.activeElement).toBe(button('Give access')));
    button('Give access').click();
    expect(sent('permissions.request')).toEqual([{ origins: originsFor('amazon.com') }]);
  });

  it('is looked at again on demand', async () => {
    know([store()]);
    open('/');
    await says('Ready');
    const { answer, give } = later<object>();
    world.answers['stores/link'] = () => answer;
    button('Check again').click();
    await says('Checking…');
    know([store({ session: 'signed-out' })]);
    give({});
    await says('Signed out');
    expect(sent('permissions.request')).toEqual([]);
  });

  it('is looked at again when the shopper comes back, if it was signed out', async () => {
    know([
      store({ session: 'signed-out' }),
      store({ marketplace: 'amazon.de' }),
      store({ marketplace: 'amazon.co.uk', permitted: false, session: 'signed-out' }),
    ]);
    open('/');
    await says('Signed out');
    await vi.waitFor(() => {
      document.dispatchEvent(new Event('visibilitychange'));
      expect(sent('stores/link').length).toBeGreaterThan(0);
    });
    expect(sent('stores/link')).toEqual([{ marketplace: 'amazon.com' }]);
  });

  it('is unlinked only after a yes', async () => {
    know([store()]);
    open('/');
    await says('Ready');
    button('Unlink').click();
    await says('Unlink amazon.com?');
    await vi.waitFor(() => expect(document.querySelector('dialog')?.open).toBe(true));
    button('Keep it linked').click();
    await vi.waitFor(() => expect(document.querySelector('dialog')).toBeNull());
    expect(sent('stores/unlink')).toEqual([]);

    button('Unlink').click();
    await says('Unlink amazon.com?');
    know([]);
    document.querySelector('dialog')?.querySelector<HTMLElement>('.main')?.click();
    await vi.waitFor(() => expect(told()).toBe('amazon.com is no longer linked.'));
    expect(sent('stores/unlink')).toEqual([{ marketplace: 'amazon.com' }]);
    await says('Link a store');
    expect(document.activeElement?.textContent).toBe('amazon.com is no longer linked.');
  });
});

describe('the sections', () => {
  it('leads to the welcome page while there is no consent', async () => {
    world.answers['consent/get'] = () => ({ consentedAt: null });
    open('/');
    await says('reads nothing until');
    button('See what Hashcart does').click();
    expect(sent('page/open')).toEqual([{ page: 'welcome' }]);
  });

  it('follow the address', async () => {
    open('/#about');
    await says('Version1.2.3');
    expect(document.querySelector('[aria-current]')?.textContent).toBe('About');
  });

  it('let the shopper withdraw', async () => {
    open('/#privacy');
    await says('You agreed on November 14, 2023');
    world.answers['consent/get'] = () => ({ consentedAt: null });
    button('Withdraw').click();
    await says('What you would agree to');
    expect(sent('consent/set')).toEqual([{ given: false }]);
    expect(told()).toContain('Withdrawn');
  });

  it('show every request that was made, the latest first, and let it be kept', async () => {
    const made = { host: 'www.amazon.com', how: 'background' } as const;
    world.answers['traffic/recent'] = () => ({
      traffic: [
        { ...made, at: 1_700_000_001_000, method: 'POST', purpose: 'add', result: 'network' },
        {
          ...{ ...made, at: 1_700_000_000_000, method: 'GET', purpose: 'link', result: '200' },
          ...{ host: 'amzn.to', to: 'www.amazon.com' },
        },
        { ...made, at: 1_699_999_999_000, method: 'GET', purpose: 'product', how: 'page' },
      ],
    });
    open('/#requests');
    await says('Requests made');
    const rows = [...document.querySelectorAll('tbody tr')].map((row) =>
      [...row.children].slice(1).map(({ textContent }) => textContent),
    );
    expect(rows).toEqual([
      ['POST', 'www.amazon.com', 'Add to the cart', 'Hashcart', 'network'],
      ['GET', 'amzn.tosent on to www.amazon.com', 'Follow a link', 'Hashcart', '200'],
      ['GET', 'www.amazon.com', 'Read the product', 'Opened in a tab', '–'],
    ]);
    const kept: Blob[] = [];
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      if (blob instanceof Blob) kept.push(blob);
      return 'blob:kept';
    });
    button('Save as CSV').click();
    button('Save as JSON').click();
    await vi.waitFor(() => expect(kept).toHaveLength(2));
    expect(await kept[0]?.text()).toBe(
      [
        'time,method,host,answered-by,purpose,how,result',
        '2023-11-14T22:13:21.000Z,POST,www.amazon.com,,add,background,network',
        '2023-11-14T22:13:20.000Z,GET,amzn.to,www.amazon.com,link,background,200',
        '2023-11-14T22:13:19.000Z,GET,www.amazon.com,,product,page,',
        '',
      ].join('\r\n'),
    );
    expect(JSON.parse((await kept[1]?.text()) ?? '')).toHaveLength(3);
  });
});

it('names the country of a marketplace', () => {
  const names = ['amazon.com', 'amazon.com.mx', 'amazon.co.jp', 'amazon.nl'].map(regionName);
  expect(names).toEqual(['United States', 'Mexico', 'Japan', 'Netherlands']);
});

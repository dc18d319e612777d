// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Options } from '../../../src/options/Options.tsx';
import { know, resetWorld, sent, tell, world } from './fakeBrowser.ts';
import { button, control, leave, says, show, target, words } from './page.ts';
import { claimed, MORNING, seen, usd } from './pricesamples.ts';
import { store } from './samples.ts';

vi.mock('../../../src/platform.ts', async () => {
  const { browser } = await import('./fakeBrowser.ts');
  return { browser };
});

async function open(): Promise<void> {
  history.replaceState(null, '', '/#prices');
  show(<Options />);
  await vi.waitFor(() => expect(document.querySelector('h1')?.textContent).toBe('Prices'));
}

const found = (...observations: ReturnType<typeof seen>[]) => {
  world.answers['prices/list'] = () => ({ observations });
};

const steps = () => [...document.querySelectorAll('.step')].map((step) => step.textContent);

beforeEach(() => {
  resetWorld();
  know([store()]);
});
afterEach(leave);

describe('what was seen', () => {
  it('stands as ladders, each from the post to the checkout', async () => {
    const other = seen({ request: '00000000-0000-4000-8000-000000000002', title: 'Socks' });
    found(
      seen({ stage: 'checkout', money: usd(4400), at: MORNING + 3000 }),
      seen({ stage: 'cart', money: usd(4499), at: MORNING + 2000 }),
      other,
      seen({ list: usd(7999), coupon: { text: 'Save 5%' } }),
      claimed(),
    );
    await open();
    await says('Tribit');
    const headings = [...document.querySelectorAll('.ladder h2')];
    expect(headings.map(({ textContent }) => textContent)).toEqual([
      'Tribit XSound Go speaker',
      'Socks',
    ]);
    const parts = [
      ['Post says10% off, in the cart', '“10% off in your cart”'],
      ['Page$49.99', 'list price $79.99 · coupon: Save 5%'],
      ['In your cart$44.9910% less than on the page', 'seller A2L77EE7U53NWQ · signed in'],
      ['At checkout$44.0012% less than on the page', 'seen while adding'],
    ];
    expect(steps()).toHaveLength(5);
    for (const [index, [start = '', part = '']] of parts.entries()) {
      expect(steps()[index]?.startsWith(start)).toBe(true);
      expect(steps()[index]).toContain(part);
    }
    expect(target('Post by @gearnotes')).toBe('https://x.com/gearnotes/status/1840000000000000001');
    expect(target('Socks')).toBe('https://www.amazon.com/dp/B0BFC7WQ6R');
  });

  it.each([
    ['hidden-until-cart', 'Shown only in the cart'],
    ['hidden-until-checkout', 'Shown only at checkout'],
    ['unknown', 'No price found'],
  ] as const)('without a price and %s says "%s"', async (visibility, text) => {
    const { money: _, ...rest } = seen({ visibility, status: 'absent' });
    found(rest);
    await open();
    await says(text);
  });

  it('is nothing at first', async () => {
    await open();
    await says('No prices yet.');
    expect(words()).not.toContain('Save as CSV');
  });

  it('says so when the background gives no answer', async () => {
    world.answers['prices/list'] = () => Promise.reject(new Error('broken'));
    await open();
    await says('Hashcart did not answer.');
  });
});

describe('the search', () => {
  it('asks for what was entered, and says when nothing fits', async () => {
    await open();
    await says('No prices yet.');
    control('Title or product number').value = ' speaker ';
    control('Store').value = 'amazon.com';
    control('Stage').value = 'cart';
    control('Post by').value = '@gearnotes';
    control('From').value = '2026-11-01';
    control('To').value = '2026-11-24';
    button('Search').click();
    await says('Nothing fits this search.');
    expect(sent('prices/list').at(-1)).toEqual({
      filter: {
        words: 'speaker',
        marketplace: 'amazon.com',
        stage: 'cart',
        author: 'gearnotes',
        from: new Date(2026, 10, 1).getTime(),
        to: new Date(2026, 10, 25).getTime() - 1,
      },
    });
  });

  it('asks for no author that there cannot be', async () => {
    await open();
    await vi.waitFor(() => expect(sent('prices/list')).toHaveLength(1));
    control('Post by').value = 'not a handle';
    button('Search').click();
    await says('Enter a name like @name');
    expect(control('Post by').getAttribute('aria-invalid')).toBe('true');
    expect(sent('prices/list')).toHaveLength(1);
  });

  it('goes on where it ended, and keeps what was found', async () => {
    world.answers['prices/list'] = ({ after }) =>
      after
        ? { observations: [seen({ stage: 'page' })] }
        : { observations: [seen({ stage: 'cart' })], next: 'there' };
    await open();
    await says('In your cart');
    button('Show more').click();
    await vi.waitFor(() => expect(steps()).toHaveLength(2));
    expect(steps()[0]).toContain('Page');
    expect(sent('prices/list').at(-1)).toMatchObject({ after: 'there' });
    expect(words()).not.toContain('Show more');
    // News does not throw back whoever reads on.
    const asked = sent('prices/list').length;
    tell({ news: 'stores' });
    await vi.waitFor(() => expect(sent('stores/list').length).toBeGreaterThan(1));
    expect(sent('prices/list')).toHaveLength(asked);
  });

  it('says how far back it looked, and looks further', async () => {
    world.answers['prices/list'] = ({ after }) =>
      after
        ? { observations: [seen()] }
        : { observations: [], next: 'further', searchedTo: new Date(2026, 2, 3).getTime() };
    await open();
    await says('Searched back to March 3, 2026 so far.');
    expect(words()).not.toContain('No prices yet.');
    button('Look further back').click();
    await says('Tribit');
  });

  it('shows one product alone, and all again', async () => {
    found(seen());
    await open();
    await says('Tribit');
    button('Only this product: Tribit XSound Go speaker').click();
    await vi.waitFor(() =>
      expect(sent('prices/list').at(-1)).toEqual({
        filter: { marketplace: 'amazon.com', productId: 'B0BFC7WQ6R' },
      }),
    );
    await says('Only Tribit XSound Go speaker');
    button('All products').click();
    await vi.waitFor(() => expect(sent('prices/list').at(-1)).toEqual({ filter: {} }));
  });
});

describe('what is kept as a file', () => {
  it('is all that is shown, or what was chosen of it', async () => {
    found(seen({ stage: 'cart', money: usd(4499) }), seen(), claimed());
    const kept: Blob[] = [];
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      if (blob instanceof Blob) kept.push(blob);
      // A download leaves the page where it is.
      return '#prices';
    });
    await open();
    await says('Prices chosen: 3 of 3');
    button('Save as CSV').click();
    await vi.waitFor(() => expect(kept).toHaveLength(1));
    expect((await kept[0]?.text())?.split('\r\n')).toHaveLength(5);
    document.querySelectorAll<HTMLInputElement>('.step input')[1]?.click();
    await says('Prices chosen: 2 of 3');
    button('Save as JSON').click();
    await vi.waitFor(() => expect(kept).toHaveLength(2));
    const { prices, caveat } = JSON.parse((await kept[1]?.text()) ?? '');
    expect(prices.map(({ stage }: { stage: string }) => stage)).toEqual(['claim', 'cart']);
    expect(caveat).toContain('may be personal');

    document.querySelector<HTMLInputElement>('.ladder-head input')?.click();
    await says('Prices chosen: 3 of 3');
    button('Choose none').click();
    await says('Prices chosen: 0 of 3');
    expect(words()).not.toContain('Save as CSV');
    button('Choose all').click();
    await says('Prices chosen: 3 of 3');
  });
});

// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Options } from '../../../src/options/Options.tsx';
import { prefer, resetWorld, sent, world } from './fakeBrowser.ts';
import { button, control, leave, says, show, words } from './page.ts';
import { seen, usd } from './pricesamples.ts';

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

beforeEach(resetWorld);
afterEach(leave);

describe('a MAP figure', () => {
  const tribit = {
    id: '00000000-0000-4000-a000-000000000001',
    of: { kind: 'brand' as const, name: 'Tribit' },
    money: usd(4999),
    countsCart: false,
  };

  it('is told beside each price, in neutral words', async () => {
    prefer({ maps: [tribit] });
    found(seen({ stage: 'cart', money: usd(4499) }), seen({ money: usd(4998) }), seen());
    await open();
    await says('Below the $49.99 you entered, at stage page');
    expect(words()).toContain(
      'Below the $49.99 you entered, at stage cart, which you said does not count',
    );
    expect(words()).toContain('At or above the $49.99 you entered, at stage page');
    expect(words().toLowerCase()).not.toContain('violat');
  });

  it('is entered as the shopper writes amounts, or it is said how', async () => {
    prefer({ maps: [] });
    found(seen());
    await open();
    await says('Tribit');
    const enter = (label: string, value: string) => {
      control(label).value = value;
      control(label).dispatchEvent(new InputEvent('input', { bubbles: true }));
    };
    enter('Figure', '49,99');
    button('Add figure').click();
    await says('Write the amount like $49.99.');
    expect(words()).toContain('Enter the name of a brand');
    expect(sent('preferences/set')).toEqual([]);
    enter('Brand name', 'Tribit');
    enter('Figure', '50');
    await vi.waitFor(() => expect(words()).not.toContain('Write the amount'));
    button('Add figure').click();
    await says('The figure for Tribit is saved.');
    await says('Below the $50.00 you entered, at stage page');
    expect(sent('preferences/set')).toMatchObject([
      { maps: [{ of: { kind: 'brand', name: 'Tribit' }, money: usd(5000), countsCart: false }] },
    ]);
  });

  it('is begun from a product, for that product', async () => {
    prefer({ maps: [tribit] });
    found(seen());
    await open();
    await says('Tribit XSound Go speaker');
    button('MAP figure: Tribit XSound Go speaker').click();
    await vi.waitFor(() => expect(control('Product number or link').value).toBe('B0BFC7WQ6R'));
    expect(document.querySelector('details')?.open).toBe(true);
    await vi.waitFor(() => expect(document.activeElement).toBe(control('Figure')));
  });

  it('is changed, and goes', async () => {
    prefer({ maps: [tribit] });
    await open();
    await says('cart prices do not count');
    button('Edit the figure for Tribit').click();
    await vi.waitFor(() => expect(control('Figure').value).toBe('$49.99'));
    document.querySelector<HTMLInputElement>('.maps [type="checkbox"]')?.click();
    await vi.waitFor(() => {
      expect(document.querySelector('.maps [type="checkbox"]')).toMatchObject({ checked: true });
    });
    button('Save figure').click();
    await says('cart prices count');
    expect(sent('preferences/set')).toEqual([{ maps: [{ ...tribit, countsCart: true }] }]);
    button('Remove the figure for Tribit').click();
    await says('The figure for Tribit is removed.');
    expect(sent('preferences/set').at(-1)).toEqual({ maps: [] });
  });
});

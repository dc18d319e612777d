// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Picker } from '../../../src/content/picker.ts';
import { formatMoney } from '../../../src/model/money.ts';
import type { ProductOptions, Variant } from '../../../src/model/product.ts';

const SAID = {
  add: 'Add to cart',
  unavailable: 'unavailable',
  price: (money: { amount: number; currency: string }) => formatMoney(money, 'en-US'),
};
const dollars = (amount: number) => ({ price: { amount, currency: 'USD' } });
const values = (...labels: string[]) => labels.map((label) => ({ label }));

/** Socks in two colors, of which one is not made in S, and one is sold out in L. */
const SOCKS: ProductOptions = {
  dimensions: [
    { label: 'Size', values: values('S', 'M', 'L') },
    { label: 'Color', values: values('Moss', 'Sand') },
  ],
  variants: [
    { id: 'S-MOSS', values: [0, 0], ...dollars(1290) },
    { id: 'M-MOSS', values: [1, 0], ...dollars(1290) },
    { id: 'M-SAND', values: [1, 1], ...dollars(1390) },
    { id: 'L-SAND', values: [2, 1], available: false },
  ],
};

const choose = vi.fn<(id: string) => void>();

function open(options: ProductOptions): void {
  document.body.replaceChildren(new Picker(options, choose, SAID).element);
}

/** A person's act: the browser alone can make an event that is trusted. */
function act(target: Element, event: Event): void {
  Object.defineProperty(event, 'isTrusted', { value: true });
  target.dispatchEvent(event);
}

const press = (target: Element) => act(target, new MouseEvent('click', { bubbles: true }));

function key(name: string, init: KeyboardEventInit = {}): KeyboardEvent {
  const event = new KeyboardEvent('keydown', {
    key: name,
    bubbles: true,
    cancelable: true,
    ...init,
  });
  act(document.activeElement ?? document.body, event);
  return event;
}

const chips = () => [...document.querySelectorAll<HTMLElement>('[role=radio]')];

function chip(label: string): HTMLElement {
  const found = chips().find((each) => each.textContent?.split(' · ')[0] === label);
  if (!found) throw new Error(`no ${label}`);
  return found;
}

function confirmation(): HTMLElement {
  const found = document.querySelector<HTMLElement>('.pill');
  if (!found) throw new Error('no button to confirm with');
  return found;
}

const isReady = () => confirmation().ariaDisabled !== 'true';
const chosen = () =>
  chips()
    .filter((each) => each.ariaChecked === 'true')
    .map((each) => each.textContent);
const crossedOut = () =>
  chips()
    .filter((each) => each.ariaDisabled === 'true')
    .map((each) => each.textContent);

beforeEach(() => choose.mockReset());

describe('choosing options', () => {
  it('shows each dimension by its name, with nothing chosen', () => {
    open(SOCKS);
    const groups = [...document.querySelectorAll('[role=radiogroup]')];
    expect(groups.map(({ ariaLabel }) => ariaLabel)).toEqual(['Size', 'Color']);
    expect(chosen()).toEqual([]);
    expect(isReady()).toBe(false);
  });

  it('is ready once a variant is chosen, and takes that one', () => {
    open(SOCKS);
    press(chip('M'));
    expect(isReady()).toBe(false);
    press(confirmation());
    expect(choose).not.toHaveBeenCalled();
    press(chip('Sand'));
    expect(isReady()).toBe(true);
    press(confirmation());
    expect(choose.mock.calls).toEqual([['M-SAND']]);
  });

  it('tells a price where it is the same for all that is left', () => {
    open(SOCKS);
    const texts = () => chips().map(({ textContent }) => textContent);
    expect(texts()).toEqual(['S · $12.90', 'M', 'L', 'Moss · $12.90', 'Sand · $13.90']);
    press(chip('Sand'));
    expect(texts()).toEqual(['S', 'M · $13.90', 'L', 'Moss · $12.90', 'Sand · $13.90']);
  });

  it('tells no price where that of one variant is not known', () => {
    open({ ...SOCKS, variants: SOCKS.variants.map(({ id, values }) => ({ id, values })) });
    expect(chips().some(({ textContent }) => textContent?.includes('$'))).toBe(false);
  });

  it('crosses out what cannot be had, and does not choose it', () => {
    open(SOCKS);
    expect(crossedOut()).toEqual(['L']);
    expect(chip('L').title).toBe('unavailable');
    press(chip('L'));
    expect(chosen()).toEqual([]);
    press(chip('Sand'));
    expect(crossedOut()).toEqual(['S', 'L']);
    press(chip('S'));
    expect(chosen()).toEqual(['Sand · $13.90']);
  });

  it('frees a dimension when its chosen value is pressed again', () => {
    open(SOCKS);
    press(chip('Sand'));
    press(chip('Sand'));
    expect(chosen()).toEqual([]);
    press(chip('S'));
    expect(chosen()).toEqual(['S · $12.90']);
    expect(crossedOut()).toEqual(['L', 'Sand']);
  });

  it('chooses a single value by itself', () => {
    const [size] = SOCKS.dimensions;
    if (!size) throw new Error('no size');
    open({
      dimensions: [size, { label: 'Platform', values: values('All') }],
      variants: [{ id: 'S-ALL', values: [0, 0] }],
    });
    expect(chosen()).toEqual(['All']);
    press(chip('All'));
    expect(chosen()).toEqual(['All']);
    press(chip('S'));
    press(confirmation());
    expect(choose.mock.calls).toEqual([['S-ALL']]);
  });

  it('takes nothing from a script', () => {
    open(SOCKS);
    chip('M').click();
    expect(chosen()).toEqual([]);
    press(chip('M'));
    press(chip('Moss'));
    confirmation().click();
    expect(choose).not.toHaveBeenCalled();
  });

  it('asks for no picture', () => {
    const picture = 'https://m.media-amazon.com/images/I/11abc.jpg';
    open({
      ...SOCKS,
      dimensions: SOCKS.dimensions.map(({ label, values }) => ({
        label,
        values: values.map((value) => ({ ...value, picture })),
      })),
    });
    expect(document.body.innerHTML).not.toContain('media-amazon');
  });
});

describe('choosing with the keyboard', () => {
  const stops = () =>
    chips()
      .filter(({ tabIndex }) => tabIndex === 0)
      .map(({ textContent }) => textContent);

  it('has one stop in each group, which moves with the focus', () => {
    open(SOCKS);
    expect(stops()).toEqual(['S · $12.90', 'Moss · $12.90']);
    chip('S').focus();
    expect(key('ArrowRight').defaultPrevented).toBe(true);
    expect(chosen()).toEqual(['M']);
    expect(stops()).toEqual(['M', 'Moss · $12.90']);
    expect(document.activeElement).toBe(chip('M'));
  });

  it('reaches what cannot be had without choosing it, and goes round', () => {
    open(SOCKS);
    chip('M').focus();
    key('ArrowDown');
    expect(document.activeElement).toBe(chip('L'));
    expect(chosen()).toEqual([]);
    key('ArrowDown');
    expect(chosen()).toEqual(['S · $12.90']);
    key('ArrowUp');
    expect(document.activeElement).toBe(chip('L'));
  });

  it('follows the direction of the text sideways', () => {
    open(SOCKS);
    document.querySelectorAll<HTMLElement>('.row').forEach((row) => {
      row.style.direction = 'rtl';
    });
    chip('M').focus();
    key('ArrowRight');
    expect(document.activeElement).toBe(chip('S'));
  });

  it('leaves the keys of the browser alone', () => {
    open(SOCKS);
    chip('S').focus();
    expect(key('ArrowRight', { altKey: true }).defaultPrevented).toBe(false);
    expect(key('Tab').defaultPrevented).toBe(false);
    expect(chosen()).toEqual([]);
  });
});

describe('a long list', () => {
  const shoes: ProductOptions = {
    dimensions: [
      { label: 'Size', values: values(...Array.from({ length: 13 }, (_, size) => `${size + 30}`)) },
    ],
    variants: Array.from(
      { length: 12 },
      (_, index): Variant => ({
        id: `SHOE-${index}`,
        values: [index],
        ...(index === 1 && { available: false }),
        ...dollars(5000),
      }),
    ),
  };

  function list(): HTMLSelectElement {
    const found = document.querySelector('select');
    if (!found) throw new Error('no list');
    return found;
  }

  function pick(index: number): void {
    list().selectedIndex = index;
    act(list(), new Event('change'));
  }

  it("is the browser's own, with what cannot be had marked", () => {
    open(shoes);
    expect(list().closest('label')?.textContent).toContain('Size');
    const options = [...list().options];
    expect(options).toHaveLength(14);
    expect(options.filter(({ disabled }) => disabled).map((each) => each.textContent)).toEqual([
      '31 · unavailable',
      '42 · unavailable',
    ]);
    expect(options[1]?.textContent).toBe('30 · $50.00');
  });

  it('chooses, and frees again', () => {
    open(shoes);
    pick(3);
    press(confirmation());
    expect(choose.mock.calls).toEqual([['SHOE-2']]);
    pick(0);
    expect(isReady()).toBe(false);
    list().selectedIndex = 3;
    list().dispatchEvent(new Event('change'));
    expect(isReady()).toBe(false);
  });
});

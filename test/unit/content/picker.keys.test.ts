// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import type { ProductOptions, Variant } from '../../../src/model/product.ts';
import {
  act,
  chip,
  chips,
  choose,
  chosen,
  confirmation,
  dollars,
  isReady,
  key,
  open,
  press,
  SOCKS,
  values,
} from './pickerpage.ts';

beforeEach(() => choose.mockReset());

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

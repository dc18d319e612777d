// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import {
  chip,
  chips,
  choose,
  chosen,
  confirmation,
  crossedOut,
  isReady,
  open,
  press,
  SOCKS,
  values,
} from './pickerpage.ts';

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

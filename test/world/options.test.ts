import { runInNewContext } from 'node:vm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Customer } from './customer.ts';
import { inputValue } from './shopper.ts';
import { openWorld, type World } from './world.ts';

let world: World;

beforeAll(async () => {
  world = await openWorld({ pageWeight: 20_000 });
});

afterAll(() => world.close());

async function pageOf(name: string, path: string): Promise<string> {
  const customer = new Customer(world, world.amazon.marketplace(name));
  return (await customer.get(`${customer.home}/dp/${path}`)).body;
}

/** Runs the page's script as a browser would and gives what it registers. */
function twisterIn(page: string) {
  const script = /<script type="text\/javascript">(\s*window\.P[\s\S]*?)<\/script>/.exec(page)?.[1];
  const registered: Record<string, () => Record<string, unknown>> = {};
  const register = (key: string, make: () => Record<string, unknown>) => {
    registered[key] = make;
  };
  runInNewContext(script ?? '', { window: { P: { register } }, P: { register } });
  return registered['twister-js-init-dpx-data']?.() ?? {};
}

function sortedValuesIn(page: string) {
  const json = /desktop-twister-sort-filter-data&quot;}">([^<]*)</.exec(page)?.[1] ?? '{}';
  return JSON.parse(json).sortedDimValuesForAllDims;
}

describe('the options of a product', () => {
  test('with one dimension: sizes, one of them sold out', async () => {
    const page = await pageOf('amazon.com', 'B0CSX4K9QP?th=1&psc=1');
    expect(page).toContain('<strong class="unselectedDims">Size</strong>');
    expect(inputValue(page, 'ASIN')).toBe('B0CSX4K9QP');
    expect(twisterIn(page)).toMatchObject({
      parentAsin: 'B0CSX4K9QP',
      dimensions: ['size_name'],
      dimensionToAsinMap: { 0: 'B0CSX1M7TA', 1: 'B0CSX2N8UB', 2: 'B0CSX3P9VC', 3: 'B0CSX5R2WD' },
      variationValues: { size_name: ['S', 'M', 'L', 'XL'] },
      variationDisplayLabels: { size_name: 'Size' },
      dimensionValuesDisplayData: { B0CSX2N8UB: ['M'], B0CSX3P9VC: ['L'] },
      currentDimensionCombinationId: 'X',
      unselectedDimCount: 1,
      currentlyUnavailableAsins: ['B0CSX3P9VC'],
    });
    expect(sortedValuesIn(page)).toMatchObject({
      size_name: [
        { dimensionValueDisplayText: 'S', dimensionValueState: 'AVAILABLE' },
        { dimensionValueDisplayText: 'M', dimensionValueState: 'AVAILABLE' },
        { dimensionValueDisplayText: 'XL', dimensionValueState: 'AVAILABLE' },
        { dimensionValueDisplayText: 'L', dimensionValueState: 'UNAVAILABLE', indexInDimList: 2 },
      ],
    });
  });

  test('with two dimensions: some combinations are not there', async () => {
    const page = await pageOf('amazon.com', 'B0RJKT0PRN?th=1&psc=1');
    const data = twisterIn(page);
    expect(data).toMatchObject({
      dimensions: ['size_name', 'color_name'],
      variationDisplayLabels: { size_name: 'Size', color_name: 'Color' },
      dimensionValuesDisplayData: { B0RJKTMR05: ['M', 'Rust'] },
      currentlyUnavailableAsins: ['B0RJKTMS04'],
      unselectedDimCount: 2,
    });
    expect(data['dimensionToAsinMap']).toEqual({
      '0_0': 'B0RJKTSM01',
      '0_1': 'B0RJKTSS02',
      '1_0': 'B0RJKTMM03',
      '1_1': 'B0RJKTMS04',
      '1_2': 'B0RJKTMR05',
      '2_1': 'B0RJKTLS06',
    });
    expect(Object.keys(data['variationValues'] ?? {})).toEqual(['color_name', 'size_name']);
  });

  test('of a chosen variant: what goes with it is available, the rest is not', async () => {
    const page = await pageOf('amazon.com', 'B0RJKTMR05?th=1&psc=1');
    expect(inputValue(page, 'items[0.base][asin]')).toBe('B0RJKTMR05');
    expect(twisterIn(page)).toMatchObject({
      currentDimensionCombinationId: '1_2',
      selectedVariationValues: { size_name: 1, color_name: 2 },
      unselectedDimCount: 0,
    });
    const shown = (text: string, state: string) => ({
      dimensionValueDisplayText: text,
      dimensionValueState: state,
    });
    expect(sortedValuesIn(page)).toMatchObject({
      size_name: [shown('M', 'SELECTED'), shown('S', 'UNAVAILABLE'), shown('L', 'UNAVAILABLE')],
      color_name: [
        shown('Rust', 'SELECTED'),
        shown('Moss', 'AVAILABLE'),
        shown('Slate', 'UNAVAILABLE'),
      ],
    });
  });

  test('of a variant that is only proposed: the first thing is still to be chosen', async () => {
    const page = await pageOf('amazon.com', 'B0RJKTMM03');
    expect(inputValue(page, 'ASIN')).toBe('B0RJKT0PRN');
    expect(page).toContain('<strong class="unselectedDims">Size</strong>');
    expect(twisterIn(page)).toMatchObject({
      currentAsin: 'B0RJKTMM03',
      currentDimensionCombinationId: 'X_0',
      selectedVariationValues: { size_name: -1, color_name: 0 },
      unselectedDimCount: 1,
    });
  });

  test.each([
    ['amazon.de', 'B0DEJACKE0', ['Größe', 'Farbe']],
    ['amazon.co.uk', 'B0VKMUG00P', ['Colour']],
    ['amazon.fr', 'B0FRPULL0P', ['Taille']],
    ['amazon.co.jp', 'B0JPTENU0P', ['色']],
  ])('at %s have labels in its language', async (name, asin, labels) => {
    const page = await pageOf(name, `${asin}?th=1&psc=1`);
    expect(twisterIn(page)).toMatchObject({ dimensionsDisplay: labels });
    for (const label of labels) expect(page).toContain(`<label>${label}:</label>`);
  });
});

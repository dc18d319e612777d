import type { Family } from '../product.ts';
import { type Draft, variants } from './draft.ts';

const mug: Family = {
  parent: 'B0VKMUG00P',
  dimensions: [{ name: 'color_name', label: 'Colour', values: ['Cobalt', 'Grey', 'Sage'] }],
  children: { B0VKMUGC01: [0], B0VKMUGG02: [1], B0VKMUGS03: [2] },
};

/** What amazon.co.uk sells. */
export const britain: readonly Draft[] = [
  {
    asin: 'B0BFC7WQ6R',
    title: 'Tribit XSound Go Portable Bluetooth Speaker, Black',
    brand: 'Tribit',
    price: 59.99,
  },
  { asin: 'B0VKTEA5PT', title: 'Brae Teapot for Two, Stoneware', brand: 'Brae', price: 24.5 },
  { asin: 'B0VKRA1NHT', title: 'Fell & Ford Rain Hat', brand: 'Fell & Ford', price: 18, stock: 1 },
  {
    asin: 'B0VKUMBR0L',
    title: 'Fell & Ford Umbrella',
    brand: 'Fell & Ford',
    price: 32,
    stock: 0,
    state: 'unavailable',
  },
  ...variants(
    mug,
    { title: 'Brae Mug, Stoneware', brand: 'Brae', price: 11 },
    { B0VKMUGG02: { stock: 0 } },
  ),
];

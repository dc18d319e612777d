import type { Family } from '../product.ts';
import { type Draft, thirdParty, variants } from './draft.ts';

const jacket: Family = {
  parent: 'B0DEJACKE0',
  dimensions: [
    { name: 'size_name', label: 'Größe', values: ['S', 'M', 'L'] },
    { name: 'color_name', label: 'Farbe', values: ['Moosgrün', 'Schiefergrau'], pictured: true },
  ],
  children: {
    B0DEJSM001: [0, 0],
    B0DEJSS002: [0, 1],
    B0DEJMM003: [1, 0],
    B0DEJMS004: [1, 1],
    B0DEJLS005: [2, 1],
  },
};

/** What amazon.de sells. */
export const germany: readonly Draft[] = [
  {
    asin: 'B0BFC7WQ6R',
    title: 'Tribit XSound Go Bluetooth-Lautsprecher, 24 Std. Musik, Schwarz',
    brand: 'Tribit',
    price: 69.99,
  },
  { asin: 'B0DEWKR1TZ', title: 'Brae Wasserkocher 0,9 l', brand: 'Brae', price: 49.95 },
  { asin: '3161484100', title: 'Ordnung im Kabelsalat', brand: 'Ida Marwood', price: 14.9 },
  {
    asin: 'B0DER4DLER',
    title: 'Norden Fahrradtasche',
    brand: 'Norden',
    price: 1349,
    ...thirdParty,
  },
  {
    asin: 'B0DEKPFH0R',
    title: 'Quietude 40 Kopfhörer',
    brand: 'Quietude',
    price: 189,
    stock: 0,
    state: 'unavailable',
  },
  {
    asin: 'B0DELATERN',
    title: 'Norden Laterne, 400 lm',
    brand: 'Norden',
    price: 39.95,
    listPrice: 49.95,
    cartPrice: 35.95,
  },
  {
    asin: 'B0DEPFANNE',
    title: 'Brae Emaillepfanne, 24 cm',
    brand: 'Brae',
    price: 34.9,
    coupon: { amount: 5 },
  },
  ...variants(
    jacket,
    { title: 'Fell & Ford Regenjacke', brand: 'Fell & Ford', price: 89.95 },
    { B0DEJMM003: { stock: 0 } },
  ),
];

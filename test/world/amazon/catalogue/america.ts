import type { Family } from '../product.ts';
import { bargains } from './bargains.ts';
import { type Draft, thirdParty, variants } from './draft.ts';

const socks: Family = {
  parent: 'B0CSX4K9QP',
  dimensions: [{ name: 'size_name', label: 'Size', values: ['S', 'M', 'L', 'XL'] }],
  children: { B0CSX1M7TA: [0], B0CSX2N8UB: [1], B0CSX3P9VC: [2], B0CSX5R2WD: [3] },
};

const jacket: Family = {
  parent: 'B0RJKT0PRN',
  dimensions: [
    { name: 'size_name', label: 'Size', values: ['S', 'M', 'L'] },
    { name: 'color_name', label: 'Color', values: ['Moss', 'Slate', 'Rust'], pictured: true },
  ],
  children: {
    B0RJKTSM01: [0, 0],
    B0RJKTSS02: [0, 1],
    B0RJKTMM03: [1, 0],
    B0RJKTMS04: [1, 1],
    B0RJKTMR05: [1, 2],
    B0RJKTLS06: [2, 1],
  },
};

/** Products that can be bought as they are. */
const plain: readonly Draft[] = [
  { asin: '0306406152', title: 'Tidy Cables: A Pocket Guide', brand: 'Ida Marwood', price: 18.5 },
  { asin: '080442957X', title: 'Letters to a Lighthouse', brand: 'Orla Penn', price: 9.75 },
  { asin: 'B0B7DCK29M', title: 'Tessel 11-in-1 USB-C Dock', brand: 'Tessel', price: 129 },
  {
    asin: 'B09KTL5QRX',
    title: 'Brae Gooseneck Kettle, 0.9 l, with Thermometer',
    brand: 'Brae',
    price: 54.95,
    ...thirdParty,
  },
  { asin: 'B0BTL3K77W', title: 'Norden Steel Bottle, 24 oz', brand: 'Norden', price: 21.99 },
  { asin: 'B0KEYB0ARD', title: 'Rill 75 Mechanical Keyboard', brand: 'Rill', price: 89, stock: 2 },
  {
    asin: 'B0CABLE2PK',
    title: 'Braided USB-C Cable, 2-Pack, 6 ft',
    brand: 'Tessel',
    price: 11.99,
    maxPerOrder: 3,
  },
  { asin: 'B0N0TEB00K', title: 'Grid & Dot Notebook, A5, 3-Pack', brand: 'Grid & Dot', price: 16 },
];

/** Products that cannot simply be bought. */
const difficult: readonly Draft[] = [
  {
    asin: 'B0CKNDL7XZ',
    title: 'Letters to a Lighthouse, Kindle Edition',
    brand: 'Orla Penn',
    price: 4.99,
    state: 'digital',
  },
  {
    asin: 'B08HDPH3NC',
    title: 'Quietude 40 Over-Ear Headphones',
    brand: 'Quietude',
    price: 199,
    stock: 0,
    state: 'unavailable',
  },
  {
    asin: 'B07USD4CAM',
    title: 'Fenn X2 Compact Camera (Silver)',
    brand: 'Fenn',
    price: 219,
    state: 'used-only',
    ...thirdParty,
  },
  {
    asin: 'B0N0FFER7L',
    title: 'Arclight Desk Lamp with Two Arms',
    brand: 'Arclight',
    price: 64,
    state: 'no-featured-offer',
  },
  {
    asin: 'B0QLMT8GME',
    title: 'Pocket Arcade 3 Handheld Console',
    brand: 'Pocket Arcade',
    price: 149.99,
    state: 'quantity-limit',
  },
  {
    asin: 'B01CFE4SNS',
    title: 'Slow Hill Whole Bean Coffee, 2 lb',
    brand: 'Slow Hill',
    price: 23.49,
    state: 'subscription-beside',
  },
];

/** Products whose pages behave in a way of their own. */
const peculiar: readonly Draft[] = [
  {
    asin: 'B0MAPPR1CE',
    title: "Alder & Oak Chef's Knife, 8 in",
    brand: 'Alder & Oak',
    price: 129.95,
    hiddenPrice: true,
  },
  {
    asin: 'B0N0L1STED',
    title: 'Harbour Row Box of Greeting Cards',
    brand: 'Harbour Row',
    price: 14.25,
    noList: true,
  },
  {
    asin: 'B0QU1ETADD',
    title: 'Lumen Clip-On Reading Light',
    brand: 'Lumen',
    price: 17.5,
    quietAdd: true,
  },
  {
    asin: 'B0WARRANTY',
    title: 'Fenn Pocket Projector',
    brand: 'Fenn',
    price: 249,
    warrantyPane: true,
  },
];

/** What amazon.com sells. */
export const america: readonly Draft[] = [
  {
    asin: 'B0BFC7WQ6R',
    title: 'Tribit XSound Go Portable Bluetooth Speaker, 24 h of Music, Black',
    brand: 'Tribit',
    price: 79.99,
    cartPrice: 71.99,
  },
  ...variants(
    socks,
    { title: 'Fell & Ford Merino Hiking Socks', brand: 'Fell & Ford', price: 12.9 },
    { B0CSX3P9VC: { stock: 0 }, B0CSX5R2WD: { price: 13.9 } },
  ),
  ...plain,
  ...difficult,
  ...variants(
    jacket,
    { title: 'Fell & Ford Rain Jacket', brand: 'Fell & Ford', price: 94 },
    { B0RJKTMS04: { stock: 0 }, B0RJKTMR05: { price: 79 } },
  ),
  ...peculiar,
  ...bargains,
];

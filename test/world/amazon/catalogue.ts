import type { Country } from './marketplaces.ts';
import type { Family, Product } from './product.ts';

type Draft = Pick<Product, 'asin' | 'title' | 'brand' | 'price'> & Partial<Product>;

const socks: Family = {
  parent: 'B0CSX4K9QP',
  dimension: 'size_name',
  label: 'Size',
  children: { B0CSX1M7TA: 'S', B0CSX2N8UB: 'M', B0CSX3P9VC: 'L', B0CSX5R2WD: 'XL' },
};

const sockSizes: readonly Draft[] = Object.entries(socks.children).map(([asin, size]) => ({
  asin,
  title: `Fell & Ford Merino Hiking Socks, ${size}`,
  brand: 'Fell & Ford',
  price: size === 'XL' ? 13.9 : 12.9,
  stock: size === 'L' ? 0 : 40,
  family: socks,
}));

const thirdParty = { merchantId: 'A2L77EE7U53NWQ', seller: 'Harbour Row Trading' };

const america: readonly Draft[] = [
  {
    asin: 'B0BFC7WQ6R',
    title: 'Tribit XSound Go Portable Bluetooth Speaker, 24 h of Music, Black',
    brand: 'Tribit',
    price: 79.99,
    cartPrice: 71.99,
  },
  {
    asin: socks.parent,
    title: 'Fell & Ford Merino Hiking Socks',
    brand: 'Fell & Ford',
    price: 12.9,
    state: 'needs-options',
    family: socks,
  },
  ...sockSizes,
  { asin: '0306406152', title: 'Tidy Cables: A Pocket Guide', brand: 'Ida Marwood', price: 18.5 },
  { asin: '080442957X', title: 'Letters to a Lighthouse', brand: 'Orla Penn', price: 9.75 },
  {
    asin: 'B0CKNDL7XZ',
    title: 'Letters to a Lighthouse, Kindle Edition',
    brand: 'Orla Penn',
    price: 4.99,
    state: 'digital',
  },
  { asin: 'B0B7DCK29M', title: 'Tessel 11-in-1 USB-C Dock', brand: 'Tessel', price: 129 },
  {
    asin: 'B09KTL5QRX',
    title: 'Brae Gooseneck Kettle, 0.9 l, with Thermometer',
    brand: 'Brae',
    price: 54.95,
    ...thirdParty,
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

const elsewhere: Readonly<Record<string, readonly Draft[]>> = {
  com: america,
  de: [
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
  ],
  'co.uk': [
    {
      asin: 'B0BFC7WQ6R',
      title: 'Tribit XSound Go Portable Bluetooth Speaker, Black',
      brand: 'Tribit',
      price: 59.99,
    },
    { asin: 'B0VKTEA5PT', title: 'Brae Teapot for Two, Stoneware', brand: 'Brae', price: 24.5 },
    {
      asin: 'B0VKRA1NHT',
      title: 'Fell & Ford Rain Hat',
      brand: 'Fell & Ford',
      price: 18,
      stock: 1,
    },
  ],
  'co.jp': [
    {
      asin: 'B0BFC7WQ6R',
      title: 'Tribit XSound Go ポータブルスピーカー ブラック',
      brand: 'Tribit',
      price: 8980,
    },
    { asin: 'B0JPPEN9KC', title: 'ゆらぎ 万年筆 細字', brand: 'ゆらぎ', price: 13200 },
    { asin: 'B0JPBENT0X', title: '二段弁当箱 900ml', brand: '木の香', price: 2480, ...thirdParty },
  ],
};

const everywhere: readonly Draft[] = [
  {
    asin: 'B0BFC7WQ6R',
    title: 'Tribit XSound Go Portable Bluetooth Speaker, Black',
    brand: 'Tribit',
    price: 89,
  },
];

function finished(draft: Draft, { id }: Country): Product {
  const seller = { merchantId: id, seller: 'Amazon' };
  return { state: 'addable', stock: 25, ...seller, ...draft };
}

/** The products of one marketplace when its doors open, by ASIN. */
export function catalogueOf(country: Country): Map<string, Product> {
  const drafts = elsewhere[country.tld] ?? everywhere;
  return new Map(drafts.map((draft) => [draft.asin, finished(draft, country)]));
}

import type { Draft } from './draft.ts';

/** Products of amazon.com whose price is less somewhere: by a list price, in the cart, with a coupon; or later to be seen. */
export const bargains: readonly Draft[] = [
  {
    asin: 'B0LANTERN9',
    title: 'Norden Camping Lantern, 400 lm',
    brand: 'Norden',
    price: 24.99,
    listPrice: 34.99,
    cartPrice: 22.49,
  },
  { asin: 'B0PR0M15ED', title: 'Norden Folding Stool', brand: 'Norden', price: 32 },
  {
    asin: 'B0C0UP0NPC',
    title: 'Slow Hill Hand Grinder',
    brand: 'Slow Hill',
    price: 45,
    coupon: { percent: 20 },
  },
  {
    asin: 'B0C0UP0NAM',
    title: 'Brae Enamel Pan, 24 cm',
    brand: 'Brae',
    price: 39.95,
    listPrice: 49.95,
    coupon: { amount: 6 },
  },
  {
    asin: 'B0CHECK0UT',
    title: 'Fenn Field Recorder',
    brand: 'Fenn',
    price: 349,
    hiddenUntilCheckout: true,
  },
];

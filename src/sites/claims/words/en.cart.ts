import type { Words } from './role.ts';

const PLACES = [
  'cart',
  'basket',
  'shopping cart',
  'amazon cart',
  'amazon basket',
  'shopping basket',
];
const WHOSE = ['', 'your ', 'the ', 'ur '];

/** The same said of every place and owner. */
const each = (...starts: readonly string[]): string =>
  starts
    .flatMap((start) =>
      WHOSE.flatMap((whose) => PLACES.map((place) => `${start} ${whose}${place}`)),
    )
    .join(', ');

export const ENGLISH_CART: Words = {
  cart: `${each(
    'in',
    'inside',
    'at',
    'once in',
    'when in',
    'when added to',
    'once added to',
    'after adding to',
    'when you add to',
    'when you add it to',
    'once you add to',
    'once you add it to',
    'if you add to',
    'if you add it to',
    'after you add to',
    'after you add it to',
    'upon adding to',
  )}, at checkout, at the checkout, at check out, in checkout, cart price, cart discount, basket price, basket discount, applied in cart, cart promo, automatically at checkout, applied at checkout`,
  intoCart: each('to', 'into', 'add to', 'add it to'),
};

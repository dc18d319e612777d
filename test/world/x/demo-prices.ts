import type { DemoPost } from './demo-feed.ts';

function amazon(asin: string, tld = 'com') {
  return { link: `https://www.amazon.${tld}/dp/${asin}` };
}

/** Posts of sellers who promise a price: each has a name of its own, by which a test finds it. */
export const pricePosts: readonly DemoPost[] = [
  {
    handle: 'lanternhouse',
    name: 'Lantern House',
    text: ['Light for the balcony. 10 % off in your cart with #AmazonCart\n', amazon('B0LANTERN9')],
  },
  {
    handle: 'brightdeals',
    name: 'Bright Deals',
    text: ['That camping lantern, only $19.99 today: ', amazon('B0LANTERN9')],
  },
  {
    handle: 'bigpromises',
    name: 'Big Promises',
    text: ['Sit anywhere. Extra 10 % off in cart! ', amazon('B0PR0M15ED'), ' #AmazonCart'],
  },
  {
    handle: 'codeandcarry',
    name: 'Code & Carry',
    text: [
      'Notebooks for the new term. 15% off with code TERM15 at checkout ',
      amazon('B0N0TEB00K'),
    ],
  },
  {
    handle: 'clipandsave',
    name: 'Clip & Save',
    text: ['Clip the 20% coupon before you put it in the cart: ', amazon('B0C0UP0NPC')],
  },
  {
    handle: 'laternenladen',
    name: 'Laternenladen',
    text: ['10 % Rabatt im Einkaufswagen, nur 35,95 € statt 49,95 €: ', amazon('B0DELATERN', 'de')],
  },
  {
    handle: 'chochin_ya',
    name: '提灯屋',
    text: ['カートに入れると10%オフ、2,700円になります。', amazon('B0JPCH0CH1', 'co.jp')],
  },
  {
    handle: 'alderandoak',
    name: 'Alder & Oak',
    text: ['Our price is too low to show here. See it in your cart: ', amazon('B0MAPPR1CE')],
  },
  {
    handle: 'fennaudio',
    name: 'Fenn Audio',
    text: ['$50 off, but only at the checkout: ', amazon('B0CHECK0UT')],
  },
];

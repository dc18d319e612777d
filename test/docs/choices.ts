import type { Practice } from './practices.ts';

/** What is done only where the shopper chooses it, beyond what they agreed to at first. */
export const CHOICES: readonly Practice[] = [
  {
    title: 'Watching your cart',
    reads: 'Price and stock of products that you added, in your cart.',
    when: 'When you open Hashcart’s popup, or your cart, at a store where you switched it on.',
    keeps: 'What changed, with the product that you added.',
    sends: {
      to: 'a store that you linked',
      what: 'When you open the popup: a request for your cart, with the cookies that your browser has for that store.',
      collected: 'websiteContent',
    },
    leave: 'choice',
    said: { reads_cart_hint: 'When you open Hashcart or your cart' },
  },
  {
    title: 'What you bought',
    reads: 'Pages of your orders, for products that you added.',
    when: 'When you open your orders or have just ordered, at a store where you allowed it; or once, when you press “Check my orders”.',
    keeps:
      'With the product that you added: when it was bought, how many, for how much, and the number of the order. Nothing else of your orders.',
    sends: {
      to: 'a store that you linked',
      what: 'After a purchase, or when you press the button: one request for your newest orders, with the cookies that your browser has for that store.',
      collected: 'websiteContent',
    },
    leave: 'choice',
    said: {
      reads_orders_question: 'Nothing else of your orders is kept',
      orders_hint: 'One request to $STORE$ for your newest orders',
    },
  },
  {
    title: 'Prices at the checkout',
    reads: 'Prices of products that you added, on checkout pages. No address and no payment.',
    when: 'When you go to the checkout, at a store where you allowed it.',
    keeps: 'Those prices, as all prices.',
    leave: 'choice',
    said: { reads_checkout_question: 'It reads no address and no payment' },
  },
  {
    title: 'Notifications',
    reads: 'Nothing more.',
    when: 'When something in a watched cart changed, if you switched it on and your browser allows it.',
    keeps: 'Nothing. Your browser and system show the product’s name and the store.',
    leave: 'choice',
    said: { notify_hint: 'Your browser tells you when a price in a watched cart changes' },
  },
  {
    title: 'Telling the author of a post',
    reads: 'Nothing more.',
    when: 'If you switched it on, and press “Tell them…” after an add.',
    keeps: 'When you did, with the product that you added.',
    sends: {
      to: 'X',
      what: 'X’s own reply window opens with a text that you can change. You send it, or not; the reply is public.',
      collected: 'websiteContent',
    },
    leave: 'choice',
    said: { hashtags_tell_hint: 'You send it yourself; Hashcart posts nothing' },
  },
  {
    title: 'Files that you save',
    reads: 'Your list, prices, figures and preferences, or the list of requests.',
    when: 'When you press the button that saves it.',
    keeps:
      'A file among your downloads. It is not encrypted, and Hashcart does not look at it again.',
    leave: 'choice',
    said: { data_export_hint: 'The file is not encrypted' },
  },
];

/** What is never done. */
export const NEVER: readonly string[] = [
  'There is no server of ours: no account, no telemetry, no crash reports, no switches from afar, no code from elsewhere.',
  'Nothing is sold, rented or given to anybody but the store, link host or picture host named above, and nothing is used for advertising or credit.',
  'No website is read but X, and the pages of stores that you linked, as said above.',
  'Nothing is posted, liked, followed or asked of X for you.',
  'Nothing is bought. No password, address or payment is read.',
  'No affiliate tag is added or changed.',
  'Nothing from private windows is kept.',
];

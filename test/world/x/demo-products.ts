import type { DemoPost } from './demo-feed.ts';

const gear = { handle: 'gearnotes', name: 'Gear Notes' };
const mornings = { handle: 'slow_mornings', name: 'Slow Mornings ☕' };
const shelf = { handle: 'orlareads', name: 'Orla reads' };
const desk = { handle: 'tidydesk', name: 'The Tidy Desk' };
const trail = { handle: 'felltrail', name: 'Fell & Trail' };

const kettle =
  'https://www.amazon.com/Brae-Gooseneck-Kettle-Thermometer/dp/B09KTL5QRX/ref=sr_1_3?tag=slowmornings-20';

function amazon(path: string, tld = 'com') {
  return { link: `https://www.amazon.${tld}/${path}` };
}

/** Posts with products of every kind. */
export const productPosts: readonly DemoPost[] = [
  {
    ...gear,
    text: [
      'The small speaker I use every day. 10 % off in your cart with #AmazonCart\n',
      amazon('dp/B0BFC7WQ6R'),
    ],
  },
  {
    ...mornings,
    text: [
      'Pour-over is all about the kettle. This one has kept its shine for a year.\n',
      { link: kettle },
    ],
  },
  {
    ...desk,
    text: [
      'One cable to the laptop, everything else into this: ',
      amazon('gp/product/B0B7DCK29M?psc=1'),
    ],
  },
  {
    ...trail,
    text: ['Keeps water cold from the valley to the summit. Extra 10 % off in cart!'],
    card: {
      url: 'https://www.amazon.com/dp/B0BTL3K77W',
      kind: 'large',
      title: 'Norden Steel Bottle, 24 oz',
    },
  },
  {
    ...shelf,
    text: ['If your desk looks like mine, read this first.'],
    card: {
      url: 'https://www.amazon.com/dp/0306406152',
      kind: 'small',
      title: 'Tidy Cables: A Pocket Guide',
    },
  },
  {
    ...desk,
    text: [
      'Quiet keys, no lights, two left in stock 👇\n',
      amazon('Rill-Mechanical/dp/B0KEYB0ARD'),
    ],
    card: {
      url: 'https://www.amazon.com/Rill-Mechanical/dp/B0KEYB0ARD',
      kind: 'small',
      title: 'Rill 75 Mechanical Keyboard',
    },
  },
  {
    ...trail,
    text: ['Seconding this one, mine survived a winter outdoors.'],
    quote: {
      id: '1984000000000000077',
      ...gear,
      at: '2026-02-12T15:29:16.000Z',
      text: ['Still my favourite: ', amazon('Tribit-XSound-Go/dp/B0BFC7WQ6R')],
    },
  },
  { ...mornings, text: ['Short link for those who asked: ', { link: 'https://amzn.to/4kettle' }] },
  { ...desk, text: ['From my phone: ', { link: 'https://a.co/d/7d0ck29' }] },
  {
    ...gear,
    text: [
      'Two things for a long flight. A bottle ',
      amazon('dp/B0BTL3K77W'),
      ' and a notebook ',
      amazon('dp/B0N0TEB00K'),
      ' #AmazonCart',
    ],
  },
  {
    ...desk,
    text: ['The cable I keep buying: ', amazon('dp/B0CABLE2PK')],
    card: {
      url: 'https://www.amazon.com/Braided-USB-C-Cable/dp/B0CABLE2PK?tag=tidydesk-20',
      kind: 'large',
      title: 'Braided USB-C Cable, 2-Pack, 6 ft',
    },
  },
  {
    handle: 'kuechenpost',
    name: 'Küchenpost',
    text: ['Der Wasserkocher aus dem Video: ', amazon('dp/B0DEWKR1TZ', 'de')],
  },
  {
    handle: 'kettleandcake',
    name: 'Kettle & Cake',
    text: ['A teapot that does not drip. It exists.\n', amazon('dp/B0VKTEA5PT', 'co.uk')],
  },
  {
    handle: 'bungu_note',
    name: '文具ノート',
    text: ['この万年筆、書き味が最高です。', amazon('dp/B0JPPEN9KC', 'co.jp')],
  },
  { ...shelf, text: ['Reading it tonight, on the Kindle: ', amazon('dp/B0CKNDL7XZ')] },
  { ...gear, text: ['They were the best for the price. Were. ', amazon('dp/B08HDPH3NC')] },
  { ...trail, text: ['These socks. All sizes, all winter. ', amazon('dp/B0CSX4K9QP')] },
  { ...gear, text: ['Nobody makes them any more, so: second hand. ', amazon('dp/B07USD4CAM')] },
  { ...desk, text: ['The lamp, for those who ask each week: ', amazon('dp/B0N0FFER7L')] },
  { ...mornings, text: ['What I brew at six in the morning: ', amazon('dp/B01CFE4SNS')] },
  { ...gear, text: ['One per household, they say. ', amazon('dp/B0QLMT8GME')] },
  {
    ...shelf,
    text: [
      'A long list of what I read this year, the good and the odd and the one I threw into a lake. It begins with a lighthouse and ends with another lighthouse, and in between there is…',
    ],
    more: [' rather a lot of weather. The first and best of them: ', amazon('dp/080442957X')],
  },
];

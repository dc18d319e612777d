import type { DemoPost } from './demo-feed.ts';

const desk = { handle: 'tidydesk', name: 'The Tidy Desk' };
const gear = { handle: 'gearnotes', name: 'Gear Notes' };

/** Where the general short links of the demo feed lead, some by way of another short link. */
export const shortenedLinks: Readonly<Record<string, string>> = {
  'https://bit.ly/3cable': 'https://amzn.to/4cable',
  'https://amzn.to/4cable': 'https://www.amazon.com/dp/B0CABLE2PK?tag=tidydesk-20',
  'https://geni.us/lamplight': 'https://www.amazon.com/dp/B0QU1ETADD',
  'https://tinyurl.com/fenn-projector': 'https://www.amazon.com/dp/B0WARRANTY',
  'https://bit.ly/5story': 'https://news.example/story/5',
};

/** Posts whose links go through general shorteners: where they end is told by a card, if by anything. */
export const shortenedPosts: readonly DemoPost[] = [
  {
    ...desk,
    text: ['Three years, no fraying: ', { link: 'https://bit.ly/3cable' }],
    card: {
      url: 'https://bit.ly/3cable',
      kind: 'small',
      title: 'Braided USB-C Cable, 2-Pack, 6 ft',
    },
  },
  {
    ...gear,
    text: ['Clips to a book, weighs nothing.'],
    card: { url: 'https://geni.us/lamplight', kind: 'large', title: 'Lumen Reading Light' },
  },
  { ...gear, text: ['A cinema on the ceiling. ', { link: 'https://tinyurl.com/fenn-projector' }] },
  {
    ...desk,
    text: ['What we got wrong about desks: ', { link: 'https://bit.ly/5story' }],
    card: { url: 'https://bit.ly/5story', kind: 'small', title: 'Desks, and what they do to us' },
  },
];

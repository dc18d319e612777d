import type { DemoPost } from './demo-feed.ts';

const ferry = { handle: 'ferrymaster', name: 'Night Ferry' };
const garden = { handle: 'northgarden', name: 'A garden in the north' };

/** Posts without products: talk, a thread, other links, an advertisement. */
export const talkPosts: readonly DemoPost[] = [
  { ...ferry, text: ['Fog again. Three hours of nothing, beautifully.'] },
  {
    ...garden,
    text: ['What a year of letting the lawn go taught us, a short thread 🌿'],
  },
  { ...garden, thread: true, text: ['First: nothing happens. For weeks. You doubt everything.'] },
  {
    ...garden,
    thread: true,
    text: [
      'Then clover, then bees, then a hedgehog who thinks he owns the place. @ferrymaster knows.',
    ],
  },
  {
    handle: 'evening_paper',
    name: 'The Evening Paper',
    text: ['Harbour tunnel to open a year early.'],
    card: {
      url: 'https://news.example/harbour-tunnel',
      kind: 'large',
      title: 'Harbour tunnel to open a year early',
    },
  },
  {
    ...ferry,
    text: [
      'The horn, for those who miss it: ',
      { link: 'https://www.youtube.com/watch?v=NightFerry01' },
    ],
  },
  {
    handle: 'brightbank',
    name: 'Bright Bank',
    promoted: true,
    text: ['Accounts that round up. Open one in four minutes.'],
    card: {
      url: 'https://brightbank.example/?twclid=2x7k',
      kind: 'large',
      title: 'Open your account',
    },
  },
];

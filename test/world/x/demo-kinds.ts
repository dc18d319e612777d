import type { DemoPost } from './demo-feed.ts';

const gear = { handle: 'gearnotes', name: 'Gear Notes' };
const trail = { handle: 'felltrail', name: 'Fell & Trail' };
const kueche = { handle: 'kuechenpost', name: 'Küchenpost' };

const bottle = { link: 'https://www.amazon.com/dp/B0BTL3K77W' };
const speaker = { link: 'https://www.amazon.com/dp/B0BFC7WQ6R' };

/** Posts of every kind that X has beside the plain one. */
export const postsOfEachKind: readonly DemoPost[] = [
  {
    ...trail,
    repostedBy: { handle: 'ferrymaster', name: 'Night Ferry' },
    text: ['Left it on a summit, went back for it: ', bottle],
  },
  {
    ...gear,
    community: { id: '1500000000000000042', name: 'Small speakers' },
    text: ['For those who ask in every thread: ', speaker],
  },
  {
    ...kueche,
    text: ['Die Flasche für unterwegs: ', bottle],
    translation: ['The bottle for the road: ', bottle],
  },
  { ...gear, edited: true, text: ['Speaker, and now with the right link: ', speaker] },
  { ...gear, thread: true, gone: true, text: [] },
  { ...trail, photo: true, text: ['The bottle at work ', bottle] },
  {
    ...gear,
    text: ['The review in moving pictures'],
    card: {
      url: 'https://www.youtube.com/watch?v=SpeakerTalk',
      kind: 'player',
      title: 'A speaker talks',
    },
  },
  {
    ...kueche,
    text: ['Everybody quotes everybody.'],
    quote: {
      id: '1984000000000000088',
      ...trail,
      at: '2026-02-13T08:10:00.000Z',
      text: ['What he said.'],
      quote: {
        id: '1984000000000000077',
        ...gear,
        at: '2026-02-12T15:29:16.000Z',
        text: [speaker],
      },
    },
  },
];

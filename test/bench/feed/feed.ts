import { openWorld } from '../../world/world.ts';
import { inTheatre, type Theatre } from '../chromium.ts';
import { difference, plain, ratio } from '../figures.ts';
import type { Part, Tools } from '../part.ts';
import { type CpuProfile, ofScriptsAt } from '../profile/profile.ts';
import { summaryOf } from '../profile/summary.ts';
import type { SceneResult } from '../results.ts';
import { interleave } from '../rounds.ts';
import { sceneOf } from '../scene.ts';
import { FLOOR, feedArms, HASHCART } from './arms.ts';
import type { FeedKind } from './measure.ts';

const FIGURES = [
  plain('posts', ''),
  plain('buttons', ''),
  ratio('own time', 'ms'),
  ratio('own time with calls', 'ms'),
  ratio('own time a button', 'ms'),
  ratio('own time a post', 'ms'),
  plain('longest own stretch', 'ms'),
  ratio('script', 'ms'),
  ratio('style', 'ms'),
  ratio('layout', 'ms'),
  difference('long tasks', ''),
  difference('longest task', 'ms'),
  difference('worst frame', 'ms'),
  difference('99th frame of 100', 'ms'),
  difference('heap growth', 'kB'),
  difference('DOM memory growth', 'kB'),
  difference('node growth', ''),
  difference('listener growth', ''),
];

const FEEDS: readonly FeedKind[] = [
  {
    title: '900 posts, a fifth of them with a product',
    address: 'https://x.com/home?posts=900&hover=on',
    length: 900,
    warm: 100,
  },
  {
    title: '900 posts without a product',
    address: 'https://x.com/home?posts=900&products=off&hover=on',
    length: 900,
    warm: 100,
  },
];

const LONG_FEED: FeedKind = {
  title: '10,000 posts, a fifth of them with a product',
  address: 'https://x.com/home?posts=10000&hover=on',
  length: 10_000,
  warm: 1000,
};

const NOTES = [
  'Own time: self time of all functions of the extension’s scripts in a CPU profile, promise jobs included; with calls: and of what the browser does in them. A sample that is late by more than 2 ms counts as 2 ms: the machine did something else then.',
  'Growth: after the scroll against before, both at the top of the feed with the garbage collected; the page itself keeps its posts. DOM memory: the browser’s own heap (Oilpan), which holds nodes, styles and layout.',
];

async function sceneFor(kind: FeedKind, theatre: Theatre, tools: Tools): Promise<SceneResult> {
  const { choices, stem, tell } = tools;
  const ours: CpuProfile[] = [];
  let isOwn = ofScriptsAt('');
  const arms = feedArms(theatre, kind, choices.peers, (arm, profile, origin) => {
    if (arm !== HASHCART) return;
    ours.push(profile);
    isOwn = ofScriptsAt(origin);
  });
  const rounds = await interleave(arms, choices.runs, (line) => tell(`${kind.title}: ${line}`));
  const file = `${stem}-feed-${new URL(kind.address).search.replaceAll(/\W+/g, '-')}.svg`;
  const profiles = [await summaryOf(`${HASHCART} on ${kind.title}`, file, ours, isOwn)];
  const words = { part: 'feed', title: kind.title, subject: HASHCART, base: FLOOR, notes: NOTES };
  return sceneOf({ ...words, profiles }, FIGURES, rounds);
}

/** What a guest in a feed costs. */
export const feed: Part = {
  title: 'The feed',
  run: async (tools) =>
    inTheatre(await openWorld(), async (theatre) => {
      const scenes: SceneResult[] = [];
      for (const kind of tools.choices.long ? [...FEEDS, LONG_FEED] : FEEDS) {
        scenes.push(await sceneFor(kind, theatre, tools));
      }
      return scenes;
    }),
};

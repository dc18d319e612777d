import { savedProduct } from '../../world/amazon/saved-product.ts';
import { Network } from '../../world/network.ts';
import { savedPage } from '../../world/saved.ts';
import { openWorld } from '../../world/world.ts';
import { BUILT } from '../build.ts';
import { inTheatre, journeyOn, onStage, type Stage, type Theatre } from '../chromium.ts';
import { plain, ratio } from '../figures.ts';
import type { Part, Tools } from '../part.ts';
import { type CpuProfile, ofScriptsAt } from '../profile/profile.ts';
import { summaryOf } from '../profile/summary.ts';
import type { SceneResult } from '../results.ts';
import { interleave } from '../rounds.ts';
import { sceneOf } from '../scene.ts';
import { profileWhile, workerOf } from '../workers.ts';
import { type Adding, armsOf, BY_HAND, HASHCART, IN_TAB } from './arms.ts';
import { addInFeed } from './hashcart.ts';

const PROFILED = 3;
const ROUND_TRIPS_MS = [20, 80, 250];
const BITS_PER_SECOND = 10_000_000;

/** What real pages weigh: packed 370, 230 and 85 kB. */
const WEIGHTS = { pageWeight: 700_000, cartWeight: 430_000, addedWeight: 160_000 };

const TIMES = [ratio('press to outcome', 'ms'), plain('requests', '')];
const BYTES = [ratio('kB until then', 'kB'), ratio('kB in all', 'kB')];

async function notesOf(): Promise<string[]> {
  const saved = await savedPage('amazon', `com-product-${savedProduct.asin}`);
  const page = saved ? 'a saved page' : 'a made-up page of the same size';
  return [
    `Over one line of 10 Mbit/s and fresh connections of HTTP/2, packed, without loss or slow start; the product’s page is ${page}. ${BY_HAND}: the fewest requests, written for this shop alone. ${IN_TAB}: a script opens the link, waits for the page, presses the store’s button and waits for the next; there are few pictures and no scripts in this shop, so a real one takes more. The shop itself takes a tenth of a second for the page.`,
  ];
}

async function scenesAt(roundTripMs: number, adding: Adding, tools: Tools): Promise<SceneResult[]> {
  const { choices, tell } = tools;
  const distance = { roundTripMs, bitsPerSecond: BITS_PER_SECOND };
  const say = (line: string) => tell(`${roundTripMs} ms: ${line}`);
  const rounds = await interleave(armsOf(adding, distance), choices.runs, say);
  const words = { part: 'add', subject: HASHCART };
  const title = `Round trips of ${roundTripMs} ms`;
  return [
    sceneOf({ ...words, title, base: BY_HAND, notes: await notesOf() }, TIMES, rounds),
    sceneOf({ ...words, title: `${title}: bytes`, base: IN_TAB, notes: [] }, BYTES, rounds),
  ];
}

/** What the worker does in one add. */
async function profiled(stage: Stage, { journey }: Adding, { stem }: Tools) {
  const worker = await workerOf(stage);
  const profiles: CpuProfile[] = [];
  for (let time = 0; time < PROFILED; time++) {
    journey.world.amazon.marketplace('amazon.com').emptyCarts();
    const add = () => addInFeed(journey, savedProduct.asin, () => undefined);
    profiles.push((await profileWhile(worker, add))[0]);
  }
  return summaryOf('The worker in one add', `${stem}-add.svg`, profiles, ofScriptsAt(stage.origin));
}

async function play(theatre: Theatre, network: Network, tools: Tools): Promise<SceneResult[]> {
  return onStage(theatre, BUILT, async (stage) => {
    const journey = journeyOn(theatre, stage);
    await journey.prepare();
    const adding: Adding = { browser: stage.browser, journey, network };
    const scenes: SceneResult[] = [];
    for (const roundTrip of ROUND_TRIPS_MS) {
      scenes.push(...(await scenesAt(roundTrip, adding, tools)));
    }
    const profile = await profiled(stage, adding, tools);
    return scenes.map((scene, i) => (i === 0 ? { ...scene, profiles: [profile] } : scene));
  });
}

/** From the press to a verified outcome. */
export const add: Part = {
  title: 'The add',
  async run(tools) {
    const network = new Network();
    const world = await openWorld({ network, ...WEIGHTS });
    return inTheatre(world, (theatre) => play(theatre, network, tools));
  },
};

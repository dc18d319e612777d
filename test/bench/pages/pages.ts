import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { openWorld } from '../../world/world.ts';
import { BUILT } from '../build.ts';
import { inTheatre, journeyOn, onStage, type Stage, type Theatre } from '../chromium.ts';
import { ratio, type Sample } from '../figures.ts';
import type { Part, Tools } from '../part.ts';
import { type CpuProfile, ofScriptsAt } from '../profile/profile.ts';
import { summaryOf } from '../profile/summary.ts';
import type { ProfileResult, SceneResult } from '../results.ts';
import { interleave, type Round } from '../rounds.ts';
import { sceneOf } from '../scene.ts';
import { profileWhile, stopWorker, workerOf } from '../workers.ts';
import { fillJournal } from './fill.ts';
import { timeToOpen, watched } from './opening.ts';

/** Our pages by what they are called. */
const PAGES = { popup: 'src/popup/index.html', options: 'src/options/index.html' } as const;
type PageName = keyof typeof PAGES;
const NAMES: readonly PageName[] = ['popup', 'options'];

const PROFILED = 3;
const COUNTS = [10, 10_000, 100_000];
const armName = (count: number) => `${count.toLocaleString('en-US')} entries`;

const FIGURES = NAMES.flatMap((name) => [ratio(name, 'ms'), ratio(`${name}, worker asleep`, 'ms')]);

const NOTES = [
  'From opening the page in a tab until its content is first painted; the popup’s page too is opened in a tab. The journal is written straight into the database: an add every 26 minutes, half of what is older than a moment bought or taken out again.',
];

/** A browser whose journal is full so far. */
interface Filled {
  readonly count: number;
  readonly stage: Stage;
  readonly page: Page;
}

async function fill(theatre: Theatre, stage: Stage, count: number): Promise<Page> {
  await journeyOn(theatre, stage).prepare();
  const page = await stage.browser.newPage();
  await page.goto(stage.origin + PAGES.options);
  await fillJournal(page, count);
  return watched(page);
}

async function measure({ stage, page }: Filled): Promise<Sample> {
  const sample: Record<string, number> = {};
  for (const name of NAMES) {
    const address = stage.origin + PAGES[name];
    sample[name] = await timeToOpen(page, address);
    await page.goto('about:blank');
    await stopWorker(stage);
    sample[`${name}, worker asleep`] = await timeToOpen(page, address);
    // What the worker does when it starts is over by then.
    await pause(1000);
  }
  return sample;
}

/** What the pages and the worker do when the popup opens on a full journal. */
async function profiled({ stage, page, count }: Filled, { stem }: Tools): Promise<ProfileResult[]> {
  const isOwn = ofScriptsAt(stage.origin);
  await timeToOpen(page, stage.origin + PAGES.popup);
  const session = await page.createCDPSession();
  const worker = await workerOf(stage);
  const open = async () => {
    await page.reload();
    await page.waitForSelector('[data-painted]');
  };
  const [ofWorker, ofPage]: [CpuProfile[], CpuProfile[]] = [[], []];
  for (let time = 0; time < PROFILED; time++) {
    const [inWorker, [inPage]] = await profileWhile(worker, () => profileWhile(session, open));
    ofWorker.push(inWorker);
    ofPage.push(inPage);
  }
  return [
    await summaryOf(`The popup with ${armName(count)}`, `${stem}-popup.svg`, ofPage, isOwn),
    await summaryOf('The worker meanwhile', `${stem}-popup-worker.svg`, ofWorker, isOwn),
  ];
}

/** Fills one browser after another, and goes on when all are full. */
async function withFilled<T>(
  theatre: Theatre,
  counts: readonly number[],
  play: (filled: readonly Filled[]) => Promise<T>,
  filled: readonly Filled[] = [],
): Promise<T> {
  const [count, ...others] = counts;
  if (count === undefined) return play(filled);
  return onStage(theatre, BUILT, async (stage) => {
    const page = await fill(theatre, stage, count);
    return withFilled(theatre, others, play, [...filled, { count, stage, page }]);
  });
}

function scene(rounds: readonly Round[], profiles: readonly ProfileResult[]): SceneResult {
  const [least = 0, most = 0] = [COUNTS[0], COUNTS.at(-1)];
  const words = { part: 'pages', title: 'To first content', notes: NOTES, profiles };
  return sceneOf({ ...words, subject: armName(most), base: armName(least) }, FIGURES, rounds);
}

/** How soon our own pages show something, with a short journal and with a long one. */
export const pages: Part = {
  title: 'Popup and options',
  run: async (tools) =>
    inTheatre(await openWorld(), (theatre) => {
      tools.tell(`filling ${COUNTS.length} journals`);
      return withFilled(theatre, COUNTS, async (filled) => {
        const arms = filled.map((each) => ({
          name: armName(each.count),
          measure: () => measure(each),
        }));
        const rounds = await interleave(arms, tools.choices.runs, tools.tell);
        const fullest = filled.at(-1);
        return [scene(rounds, fullest ? await profiled(fullest, tools) : [])];
      });
    }),
};

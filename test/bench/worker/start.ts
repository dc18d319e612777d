import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { openWorld } from '../../world/world.ts';
import { BUILT } from '../build.ts';
import { inTheatre, onStage, type Stage } from '../chromium.ts';
import { ratio, type Sample } from '../figures.ts';
import type { Tools } from '../part.ts';
import type { SceneResult } from '../results.ts';
import { type Arm, interleave } from '../rounds.ts';
import { sceneOf } from '../scene.ts';
import { quantile } from '../statistics.ts';
import { stopWorker, workerOf } from '../workers.ts';

const STARTS = 7;
const FIGURES = [
  ratio('stopped, to its first answer', 'ms'),
  ratio('awake, to an answer', 'ms'),
  ratio('heap', 'kB'),
];

const NOTES = [
  'Asked by a page of the extension: whether the shopper agreed, which the worker reads from storage. The driver attaches to each worker that starts, which takes some milliseconds of both. The plain worker answers with nothing.',
];

/** Runs in a page of the extension: asks something small, and tells how long the answer took. */
async function ask(): Promise<number> {
  const { runtime } = Reflect.get(globalThis, 'chrome');
  const start = performance.now();
  await runtime.sendMessage({ name: 'consent/get', body: {} });
  return performance.now() - start;
}

async function heapOf(stage: Stage): Promise<number> {
  const worker = await workerOf(stage);
  for (const _ of [1, 2]) await worker.send('HeapProfiler.collectGarbage');
  return (await worker.send('Runtime.getHeapUsage')).usedSize / 1000;
}

async function measure(stage: Stage, page: Page): Promise<Sample> {
  const times = { stopped: [0], awake: [0] };
  for (let start = 0; start < STARTS; start++) {
    await stopWorker(stage);
    times.stopped[start] = await page.evaluate(ask);
    // What a start brings with it is over by then.
    await pause(500);
    times.awake[start] = await page.evaluate(ask);
  }
  return {
    'stopped, to its first answer': quantile(times.stopped, 0.5),
    'awake, to an answer': quantile(times.awake, 0.5),
    heap: await heapOf(stage),
  };
}

/** How soon the worker is there, and what it holds. */
export async function startScene({ choices, tell }: Tools): Promise<SceneResult> {
  const rounds = await inTheatre(await openWorld(), (theatre) => {
    const arm = (name: string, extension: string, path: string): Arm => ({
      name,
      measure: () =>
        onStage(theatre, extension, async (stage) => {
          const page = await stage.browser.newPage();
          await page.goto(stage.origin + path);
          await workerOf(stage);
          return measure(stage, page);
        }),
    });
    const plain = join(import.meta.dirname, '..', 'extensions', 'worker');
    const arms = [
      arm('plain worker', plain, 'page.html'),
      arm('Hashcart', BUILT, 'src/options/index.html#about'),
    ];
    return interleave(arms, choices.runs, tell);
  });
  const words = { part: 'worker', title: 'The start of the worker', notes: NOTES };
  return sceneOf({ ...words, subject: 'Hashcart', base: 'plain worker' }, FIGURES, rounds);
}

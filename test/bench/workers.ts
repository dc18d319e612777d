import type { CDPSession, Target } from 'puppeteer-core';
import { until } from '../browsers/until.ts';
import type { Stage } from './chromium.ts';
import type { CpuProfile } from './profile/profile.ts';

/** Often enough to see a call of a millisecond, seldom enough to disturb little. */
const SAMPLED_EACH_US = 250;

const isWorkerOf =
  ({ origin }: Stage) =>
  (target: Target): boolean =>
    target.type() === 'service_worker' && target.url().startsWith(origin);

/** Speaks with the worker of a stage's extension, once that runs. */
export async function workerOf(stage: Stage): Promise<CDPSession> {
  const target = await stage.browser.waitForTarget(isWorkerOf(stage));
  const worker = await target.worker();
  if (!worker) throw new Error('The extension has no worker');
  return worker.client;
}

/** Stops the worker, as the browser does when it idles. */
export async function stopWorker(stage: Stage): Promise<void> {
  const target = stage.browser.targets().find(isWorkerOf(stage));
  const worker = await target?.worker();
  if (!target || !worker) return;
  await worker.close();
  await until('the worker to stop', async () => !stage.browser.targets().includes(target));
}

/** Profiles a page or a worker while something is done. */
export async function profileWhile<T>(
  session: CDPSession,
  act: () => Promise<T>,
): Promise<[CpuProfile, T]> {
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: SAMPLED_EACH_US });
  await session.send('Profiler.start');
  const result = await act();
  return [(await session.send('Profiler.stop')).profile, result];
}

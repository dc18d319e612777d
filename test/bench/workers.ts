import type { CDPSession } from 'puppeteer-core';
import type { Stage } from './chromium.ts';
import type { CpuProfile } from './profile/profile.ts';

const SAMPLED_EACH_US = 200;

/** Speaks with the worker of a stage's extension, which is started if it sleeps. */
export async function workerOf({ browser, origin }: Stage): Promise<CDPSession> {
  const target = await browser.waitForTarget(
    (each) => each.type() === 'service_worker' && each.url().startsWith(origin),
  );
  const worker = await target.worker();
  if (!worker) throw new Error('The extension has no worker');
  return worker.client;
}

/** Profiles a page or a worker while something is done. */
export async function profileWhile(
  session: CDPSession,
  act: () => Promise<unknown>,
): Promise<CpuProfile> {
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: SAMPLED_EACH_US });
  await session.send('Profiler.start');
  await act();
  return (await session.send('Profiler.stop')).profile;
}

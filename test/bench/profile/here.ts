import { Session } from 'node:inspector/promises';
import type { CpuProfile } from './profile.ts';

/** Profiles this very process while something is done. */
export async function profileHere(act: () => unknown): Promise<CpuProfile> {
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.setSamplingInterval', { interval: 200 });
  await session.post('Profiler.start');
  await act();
  const { profile } = await session.post('Profiler.stop');
  session.disconnect();
  return profile;
}

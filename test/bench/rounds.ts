import { setTimeout as pause } from 'node:timers/promises';
import type { Sample } from './figures.ts';

/** One of the things that are measured side by side. */
export interface Arm {
  readonly name: string;
  /** Set for what is not ours: where it fails, the others are measured all the same. */
  readonly mayFail?: boolean;
  measure(): Promise<Sample>;
}

/** What each arm was found to be, one after another. */
export type Round = ReadonlyMap<string, Sample>;

/** Longer than any arm takes, the longest feed included. */
const LIMIT_MS = 8 * 60_000;

/** What is measured, or an error when its browser says nothing more. */
async function inTime(measured: Promise<Sample>): Promise<Sample> {
  const over = new AbortController();
  const late = pause(LIMIT_MS, undefined, { ref: false, signal: over.signal }).then(() => {
    throw new Error(`no answer in ${LIMIT_MS / 60_000} minutes`);
  });
  try {
    return await Promise.race([measured, late]);
  } finally {
    late.catch(() => undefined);
    over.abort();
  }
}

/** A browser may fail to start or to answer once: that is tried again, since all rounds before would be lost. */
async function sampleOf(
  arm: Arm,
  tell: (line: string) => void,
  tries = 2,
): Promise<Sample | undefined> {
  try {
    return await inTime(arm.measure());
  } catch (error) {
    tell(`${arm.name} failed: ${error instanceof Error ? error.message : error}`);
    if (tries > 1) return sampleOf(arm, tell, tries - 1);
    if (arm.mayFail) return undefined;
    throw error;
  }
}

/**
 * Measures arms in turn, A B C, A B C, and so on: what slows the machine down for a while slows all of them down.
 */
export async function interleave(
  arms: readonly Arm[],
  runs: number,
  tell: (line: string) => void,
): Promise<readonly Round[]> {
  const rounds: Round[] = [];
  for (let run = 1; run <= runs; run++) {
    const round = new Map<string, Sample>();
    for (const arm of arms) {
      tell(`${run}/${runs} ${arm.name}`);
      const sample = await sampleOf(arm, tell);
      if (sample) round.set(arm.name, sample);
    }
    rounds.push(round);
  }
  return rounds;
}

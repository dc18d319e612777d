import { keep } from '../kept.ts';
import type { ProfiledFunction, ProfileResult } from '../results.ts';
import { type FunctionTime, functionTimesOf } from './functions.ts';
import { namedFunction } from './names.ts';
import { pictureOf } from './picture.ts';
import { type CpuProfile, calmest, type IsOwn } from './profile.ts';

const SHOWN = 20;
const MOST_CALLS = 3;

const rounded = (ms: number) => Math.round(ms * 100) / 100;

function described({ frame, ms, own, calls }: FunctionTime, total: number): ProfiledFunction {
  const longest = [...calls].sort(([, a], [, b]) => b - a).slice(0, MOST_CALLS);
  return {
    ...namedFunction(frame),
    ms: rounded(ms),
    own: rounded(own),
    share: total > 0 ? ms / total : 0,
    calls: longest.map(([name, time]) => ({ name, ms: rounded(time) })),
  };
}

function part({ name, place, share, own, ms, calls }: ProfiledFunction): string {
  const [call] = calls;
  const mostly = call && own < ms / 2 ? `, mostly ${call.name}` : '';
  return `${name} (${place}${mostly}) ${(share * 100).toFixed(0)} %`;
}

function dominating(functions: readonly ProfiledFunction[], total: number): string {
  const [first, ...others] = functions;
  if (!first) return 'nothing was seen';
  const rest = others.slice(0, 2).map((each) => `, then ${part(each)}`);
  return `${total.toFixed(1)} ms in all, most of it in ${part(first)}${rest.join('')}`;
}

/**
 * Sums up where the time went in the calmest of some profiles of the same, and draws it.
 * @param of what they are of
 * @param file the name of the picture
 */
export async function summaryOf(
  of: string,
  file: string,
  profiles: readonly CpuProfile[],
  isOwn: IsOwn,
): Promise<ProfileResult> {
  const profile = calmest(profiles, isOwn);
  const times = profile ? functionTimesOf(profile, isOwn) : [];
  const total = times.reduce((sum, { ms }) => sum + ms, 0);
  const functions = times.slice(0, SHOWN).map((time) => described(time, total));
  const dominates = dominating(functions, total);
  await keep(file, pictureOf(of, functions));
  return { of, dominates, functions, picture: file };
}

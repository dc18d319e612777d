/** Where a function of a profile is: as the engine tells it, counted from 0. */
export interface CallFrame {
  readonly functionName: string;
  readonly url: string;
  readonly lineNumber: number;
  readonly columnNumber: number;
}

interface ProfileNode {
  readonly id: number;
  readonly callFrame: CallFrame;
  readonly children?: readonly number[] | undefined;
}

/** A CPU profile, as V8 gives it: a tree of calls, and which of its nodes was found at each moment. */
export interface CpuProfile {
  readonly nodes: readonly ProfileNode[];
  readonly samples?: readonly number[] | undefined;
  /** Microseconds since the sample before, or since the start. */
  readonly timeDeltas?: readonly number[] | undefined;
}

/** Tells whether a call is of the code in question. */
export type IsOwn = (frame: CallFrame) => boolean;

/** The functions of all scripts whose address begins so; none where it is empty. */
export const ofScriptsAt =
  (origin: string): IsOwn =>
  ({ url }) =>
    origin !== '' && url.startsWith(origin);

/** A moment of a profile. */
export interface Moment {
  readonly node: ProfileNode;
  /** The innermost call of one's own, itself or above the node: what a call lets the browser do is its doing. */
  readonly owner: CallFrame | undefined;
  /** Milliseconds until the next. */
  readonly ms: number;
}

/**
 * Samples are taken four times a millisecond, whatever runs. Where the next one is later than this, the machine did
 * something else meanwhile, and nobody knows for how long.
 */
const LONGEST_MOMENT_MS = 2;

/** V8 lists a node after the one that calls it. */
function ownersIn({ nodes }: CpuProfile, isOwn: IsOwn): ReadonlyMap<number, CallFrame> {
  const owners = new Map<number, CallFrame>();
  for (const { id, callFrame, children = [] } of nodes) {
    if (isOwn(callFrame)) owners.set(id, callFrame);
    const owner = owners.get(id);
    if (owner) for (const child of children) owners.set(child, owner);
  }
  return owners;
}

/** The moments of a profile, in order. */
export function momentsOf(profile: CpuProfile, isOwn: IsOwn): readonly Moment[] {
  const { nodes, samples = [], timeDeltas = [] } = profile;
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const owners = ownersIn(profile, isOwn);
  return samples.flatMap((id, i) => {
    const node = byId.get(id);
    const ms = Math.min(LONGEST_MOMENT_MS, Math.max(0, timeDeltas[i + 1] ?? 0) / 1000);
    return node ? [{ node, owner: owners.get(id), ms }] : [];
  });
}

/** What code cost, in milliseconds. */
export interface OwnTime {
  /** In its own functions. */
  readonly own: number;
  /** In them and in what they call. */
  readonly withCalls: number;
  /** The longest time without a pause. */
  readonly longest: number;
}

/** Of several profiles of the same, the one that was disturbed the least: in which the code in question took the shortest. */
export function calmest(profiles: readonly CpuProfile[], isOwn: IsOwn): CpuProfile | undefined {
  const times = profiles.map((profile) => ownTimeOf(profile, isOwn).withCalls);
  return profiles[times.indexOf(Math.min(...times))];
}

/** Sums up what the code in question cost, however it was called: from events, timers, frames or promises. */
export function ownTimeOf(profile: CpuProfile, isOwn: IsOwn): OwnTime {
  let [own, withCalls, longest, stretch] = [0, 0, 0, 0];
  for (const { node, owner, ms } of momentsOf(profile, isOwn)) {
    if (owner === node.callFrame) own += ms;
    if (owner) withCalls += ms;
    stretch = owner ? stretch + ms : 0;
    longest = Math.max(longest, stretch);
  }
  return { own, withCalls, longest };
}

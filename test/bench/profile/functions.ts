import { type CallFrame, type CpuProfile, type IsOwn, momentsOf } from './profile.ts';

/** A function of one's own and the time spent for it, in milliseconds. */
export interface FunctionTime {
  readonly frame: CallFrame;
  /** In the function itself. */
  readonly own: number;
  /** In what it lets the browser do, by name. */
  readonly calls: ReadonlyMap<string, number>;
  /** In both. */
  readonly ms: number;
}

const keyOf = ({ functionName, url, lineNumber, columnNumber }: CallFrame) =>
  [functionName, url, lineNumber, columnNumber].join();

/** The functions in question by the time spent for them, longest first. */
export function functionTimesOf(profile: CpuProfile, isOwn: IsOwn): readonly FunctionTime[] {
  const found = new Map<
    string,
    FunctionTime & { own: number; ms: number; calls: Map<string, number> }
  >();
  for (const { node, owner, ms } of momentsOf(profile, isOwn)) {
    if (!owner) continue;
    const time = found.get(keyOf(owner)) ?? { frame: owner, own: 0, ms: 0, calls: new Map() };
    found.set(keyOf(owner), time);
    time.ms += ms;
    if (node.callFrame === owner) time.own += ms;
    else {
      const { functionName } = node.callFrame;
      time.calls.set(functionName, (time.calls.get(functionName) ?? 0) + ms);
    }
  }
  return [...found.values()].sort((a, b) => b.ms - a.ms);
}

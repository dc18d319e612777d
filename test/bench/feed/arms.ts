import { basename, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { BUILT } from '../build.ts';
import { journeyOn, onStage, type Stage, type Theatre } from '../chromium.ts';
import type { CpuProfile } from '../profile/profile.ts';
import type { Arm } from '../rounds.ts';
import { type FeedKind, measureFeed } from './measure.ts';

const SCRIPTS = join(import.meta.dirname, '..', 'extensions');

/** A peer may open pages of its own when it is installed. */
const SETTLED_MS = 3000;

/** What is told of the profile of each measurement. */
export type Profiled = (arm: string, profile: CpuProfile, origin: string) => void;

interface Extension {
  readonly name: string;
  readonly folder?: string;
  readonly mayFail?: boolean;
  prepare?(theatre: Theatre, stage: Stage): Promise<void>;
}

export const HASHCART = 'Hashcart';
export const FLOOR = 'plainest script';

const hashcart: Extension = {
  name: HASHCART,
  folder: BUILT,
  prepare: (theatre, stage) => journeyOn(theatre, stage).prepare(),
};

const peer = (folder: string): Extension => ({
  name: basename(folder),
  folder,
  mayFail: true,
  prepare: () => pause(SETTLED_MS),
});

const extensions = (peers: readonly string[]): readonly Extension[] => [
  { name: 'no extension' },
  { name: 'empty script', folder: join(SCRIPTS, 'empty') },
  { name: FLOOR, folder: join(SCRIPTS, 'floor') },
  hashcart,
  ...peers.map(peer),
];

/** The arms of a feed: each measurement in a fresh browser. */
export function feedArms(
  theatre: Theatre,
  kind: FeedKind,
  peers: readonly string[],
  profiled: Profiled,
): readonly Arm[] {
  return extensions(peers).map(({ name, folder, mayFail = false, prepare }) => ({
    name,
    mayFail,
    measure: () =>
      onStage(theatre, folder, async (stage) => {
        await prepare?.(theatre, stage);
        const page = await stage.browser.newPage();
        const { sample, profile } = await measureFeed(page, kind, stage.origin);
        profiled(name, profile, stage.origin);
        return sample;
      }),
  }));
}

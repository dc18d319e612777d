import { add } from './add/add.ts';
import type { PartName } from './choices.ts';
import { feed } from './feed/feed.ts';
import { pages } from './pages/pages.ts';
import type { Part } from './part.ts';
import { scripts } from './scripts/scripts.ts';
import { worker } from './worker/worker.ts';

/** The parts of the bench by their names. */
export const PARTS: Readonly<Record<PartName, Part>> = { add, feed, pages, scripts, worker };

import type { Part } from '../part.ts';
import { bundleScene } from './bundle.ts';
import { readingScene } from './reading.ts';
import { startScene } from './start.ts';

/** What the background costs. */
export const worker: Part = {
  title: 'The worker',
  run: async (tools) => [await bundleScene(), await startScene(tools), await readingScene(tools)],
};

import type { CDPSession } from 'puppeteer-core';

/** What a page's process holds once its garbage is collected; memory in kB. */
export interface Memory {
  readonly heap: number;
  /** What the browser keeps for nodes, styles and layout: no leak of these shows in the heap of the scripts. */
  readonly dom: number;
  readonly nodes: number;
  readonly listeners: number;
}

/** Collects the garbage of a page and tells what is left. */
export async function memoryOf(session: CDPSession): Promise<Memory> {
  // What only dies with the wrappers of the first round is gone after the second.
  for (const _ of [1, 2]) await session.send('HeapProfiler.collectGarbage');
  const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
  const { usedSize, embedderHeapUsedSize } = await session.send('Runtime.getHeapUsage');
  return {
    heap: usedSize / 1000,
    dom: embedderHeapUsedSize / 1000,
    nodes,
    listeners: jsEventListeners,
  };
}

/** How much more it holds than before, as figures of a sample. */
export const growthOf = (before: Memory, after: Memory) => ({
  'heap growth': after.heap - before.heap,
  'DOM memory growth': after.dom - before.dom,
  'node growth': after.nodes - before.nodes,
  'listener growth': after.listeners - before.listeners,
});

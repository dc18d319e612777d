import type { CDPSession } from 'puppeteer-core';

/** What the browser spent since it was asked before, in milliseconds. */
export type Spent = Readonly<Record<'style' | 'layout' | 'script' | 'task', number>>;

async function totals(session: CDPSession): Promise<ReadonlyMap<string, number>> {
  const { metrics } = await session.send('Performance.getMetrics');
  return new Map(metrics.map(({ name, value }) => [name, value]));
}

/** Counts what the browser spends from now on. @returns what tells it */
export async function startCounting(session: CDPSession): Promise<() => Promise<Spent>> {
  await session.send('Performance.enable');
  const before = await totals(session);
  return async () => {
    const after = await totals(session);
    const spent = (name: string) => ((after.get(name) ?? 0) - (before.get(name) ?? 0)) * 1000;
    return {
      style: spent('RecalcStyleDuration'),
      layout: spent('LayoutDuration'),
      script: spent('ScriptDuration'),
      task: spent('TaskDuration'),
    };
  };
}

import { cpus, loadavg, release, totalmem, type } from 'node:os';
import type { Machine } from './results.ts';

const GB = 1024 ** 3;

/** How many programs wanted to run at once in the last minute. */
export const loadNow = (): number => loadavg()[0] ?? 0;

/** What the bench runs on. @param loadBefore the load when it began */
export function machineNow(browser: string, loadBefore: number): Machine {
  const processors = cpus();
  return {
    system: `${type()} ${release()}`,
    processor: processors[0]?.model.trim() ?? 'unknown',
    cores: processors.length,
    memory: `${Math.round(totalmem() / GB)} GB`,
    node: process.version,
    browser,
    load: [loadBefore, loadNow()],
  };
}

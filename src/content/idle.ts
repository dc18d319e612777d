import type { Site } from '../sites/site.ts';
import { partOf } from './needs.ts';

/** Lets the script that looks after the health of a page come when the browser has nothing better to do. */
export function healthWhenIdle(site: Site, signal: AbortSignal): void {
  const begin = async () => {
    const part = await partOf('health');
    if (!signal.aborted) part?.run(site, signal);
  };
  const idle = requestIdleCallback(() => void begin());
  signal.addEventListener('abort', () => cancelIdleCallback(idle));
}

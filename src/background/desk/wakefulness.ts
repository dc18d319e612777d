import type { DeskTools } from './tools.ts';

/**
 * Lets the browser start the worker again for as long as there is work: a worker that is stopped in the middle of
 * it would else sleep until somebody asks.
 */
export function wakefulness({ guard }: Pick<DeskTools, 'guard'>) {
  let atWork = 0;
  return async <T>(work: () => Promise<T>): Promise<T> => {
    atWork += 1;
    try {
      await guard(true);
      return await work();
    } finally {
      atWork -= 1;
      if (atWork === 0) void guard(false);
    }
  };
}

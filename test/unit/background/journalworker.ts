import { vi } from 'vitest';

/** The journal as a worker finds it that was just started. */
export async function startWorker() {
  vi.resetModules();
  const requests = await import('../../../src/background/journal/requests.ts');
  const links = await import('../../../src/background/journal/links.ts');
  const pictures = await import('../../../src/background/journal/pictures.ts');
  const traffic = await import('../../../src/background/journal/traffic.ts');
  const damaged = await import('../../../src/background/journal/damaged.ts');
  const forget = await import('../../../src/background/journal/forget.ts');
  const find = await import('../../../src/background/journal/find.ts');
  const { database } = await import('../../../src/background/journal/database.ts');
  return {
    ...find,
    ...forget,
    ...requests,
    ...links,
    ...pictures,
    ...traffic,
    ...damaged,
    database,
  };
}

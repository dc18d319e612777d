import { expect, it, vi } from 'vitest';
import { added, link } from '../ledger/world.ts';

vi.mock('../../../src/platform.ts', async () => ({
  browser: (await import('../ledger/world.ts')).browser,
}));

const { handlers } = await import('../../../src/background/handlers.ts');
const { saveRequest } = await import('../../../src/background/journal/requests.ts');

it('the list of requests says of none that it waits for others: the desk alone knows that', async () => {
  await link({});
  for (let count = 0; count < 3; count++) await saveRequest(added());
  const { reports } = await handlers['journal/recent']({}, { tab: undefined });
  expect(reports.map(({ ahead }) => ahead)).toEqual([undefined, undefined, undefined]);
});

it('gives the newest first, and as many as are asked for', async () => {
  const made = [3, 1, 2, 4, 5].map((second) => ({
    ...added(),
    createdAt: Date.now() + second * 1000,
  }));
  for (const request of made) await saveRequest(request);
  const times = async (most?: number) =>
    (await handlers['journal/recent']({ most }, { tab: undefined })).reports.map(
      ({ createdAt }) => createdAt,
    );
  const all = await times();
  expect(all.slice(0, 5)).toEqual(made.map(({ createdAt }) => createdAt).toSorted((a, b) => b - a));
  for (const most of [1, 2, all.length, all.length + 1])
    expect(await times(most)).toEqual(all.slice(0, most));
});

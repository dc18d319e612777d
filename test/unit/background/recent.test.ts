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

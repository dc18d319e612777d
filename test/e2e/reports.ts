import { z } from 'zod';
import type { BrowserUnderTest } from '../browsers/browser.ts';
import { until } from '../browsers/until.ts';

const Reports = z.array(
  z.object({ key: z.string(), state: z.string(), productId: z.optional(z.string()) }),
);
export type Told = z.infer<typeof Reports>[number];

const OPEN = ['working', 'waiting'];

/** Asks the journal as the popup does, until no request is open any more. @returns what it tells, newest first */
export async function endedReports(browser: BrowserUnderTest): Promise<Told[]> {
  const page = await browser.extensionPage('src/options/index.html#about');
  await page.waitFor('main');
  const reports = await until(
    'every request to have an outcome',
    async () => {
      await page.evaluate(() => {
        const { runtime } = Reflect.get(globalThis, 'browser');
        delete document.body.dataset['reports'];
        void runtime.sendMessage({ name: 'journal/recent', body: {} }).then((reply: unknown) => {
          document.body.dataset['reports'] = JSON.stringify(Reflect.get(Object(reply), 'answer'));
        });
      });
      await page.waitFor('body[data-reports]');
      const text = (await page.attribute('body', 'data-reports')) ?? '';
      const { reports: told } = z.object({ reports: Reports }).parse(JSON.parse(text));
      return told.some(({ state }) => OPEN.includes(state)) ? undefined : told;
    },
    90_000,
  );
  await page.close();
  return reports;
}

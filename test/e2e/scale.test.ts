import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { PageUnderTest } from '../browsers/page.ts';
import { until } from '../browsers/until.ts';
import { isLong } from '../setup/long.ts';
import { Stage } from './browsers.ts';
import { chooseJournal, productOf, type Scale } from './madejournal.ts';
import { catchFile } from './savedfile.ts';

/** A million prices take the better part of an hour on a small machine. */
const SCALE: Scale = isLong
  ? { requests: 100_000, observations: 1_000_000 }
  : { requests: 1000, observations: 10_000 };
const HOUR_MS = 3_600_000;

const PAGE = 'src/options/index.html#data';
const DAY_MS = 24 * HOUR_MS;

const Answer = z.object({
  took: z.number(),
  reports: z.optional(z.array(z.unknown())),
  observations: z.optional(z.array(z.unknown())),
  next: z.optional(z.string()),
});

/** How many requests of the journal fit. */
function count(isWanted: (record: number) => boolean): number {
  let found = 0;
  for (let record = 1; record <= SCALE.requests; record++) if (isWanted(record)) found += 1;
  return found;
}

const FIRST_PAGE = 50;
const firstOf = (found: number) => Math.min(found, FIRST_PAGE);

describe(`a journal of ${SCALE.requests} items and ${SCALE.observations} prices in chromium`, () => {
  let stage: Stage;
  let page: PageUnderTest;
  const times: string[] = [];

  const note = (what: string, since: number) =>
    times.push(`${what}: ${Math.round(performance.now() - since)} ms`);

  /** Waits until the page says something. */
  const says = (text: string) =>
    until(
      text,
      () => page.evaluate((wanted) => document.body.innerText.includes(wanted), text),
      HOUR_MS,
    );

  const grouped = (number: number) => new Intl.NumberFormat('en').format(number);

  /** Asks the background, and notes how long that took. */
  async function ask(what: string, name: string, body: object) {
    const answer = await page.evaluate(
      async (message) => {
        const { runtime } = Reflect.get(globalThis, 'browser');
        const began = performance.now();
        const { answer: found } = await runtime.sendMessage(message);
        return { ...found, took: performance.now() - began };
      },
      { name, body },
    );
    const parsed = Answer.parse(answer);
    times.push(`${what}: ${Math.round(parsed.took)} ms`);
    return parsed;
  }

  beforeAll(async () => {
    stage = await Stage.open('chromium');
    page = await stage.browser.extensionPage(PAGE);
    await page.waitFor('input[type="file"]');
  });
  afterAll(async () => {
    await stage?.close();
    console.log(`\n${times.join('\n')}`);
  });

  it('is taken over', { timeout: HOUR_MS }, async () => {
    const began = performance.now();
    // It is not waited for: no browser would let it take so long.
    await page.evaluate(`void (${chooseJournal.toString()})(${JSON.stringify(SCALE)})`);
    await page.waitFor('html[data-chosen]', { timeout: HOUR_MS });
    note('make the file', began);
    const chosen = performance.now();
    const { requests, observations } = SCALE;
    await says(`Taken over: items ${grouped(requests)}, prices ${grouped(observations)}.`);
    note('import', chosen);
  });

  it('is opened', async () => {
    await page.close();
    await stage.browser.killBackground();
    const began = performance.now();
    page = await stage.browser.extensionPage(PAGE);
    await page.waitFor('.found .row');
    note('open', began);
    expect(await page.count('.found .row')).toBe(FIRST_PAGE);
    await says(`Items: ${grouped(SCALE.requests)}`);
    note('open and count', began);
  });

  it('is filtered', async () => {
    const returned = await ask('filter by what became of it', 'journal/find', { fate: 'returned' });
    expect(returned.reports).toHaveLength(firstOf(count((record) => record % 1000 === 1)));
    const author = await ask('filter by author', 'journal/find', { author: 'author7' });
    expect(author.reports).toHaveLength(firstOf(count((record) => record % 2000 === 7)));
    const store = await ask('filter by store', 'journal/find', { marketplace: 'amazon.de' });
    expect(store.reports).toHaveLength(firstOf(count((record) => productOf(record) % 3 === 1)));
    const to = Date.now() - 5 * DAY_MS;
    const old = await ask('filter by time', 'journal/find', { from: to - DAY_MS, to });
    expect(old.reports).toHaveLength(FIRST_PAGE);
    const few = { author: 'author10', fate: 'not-added', marketplace: 'amazon.com' };
    const isFew = (record: number) => record % 2000 === 10 && productOf(record) % 3 === 0;
    const several = await ask('filter by several', 'journal/find', few);
    expect(several.reports).toHaveLength(firstOf(count(isFew)));
  });

  it('is searched', async () => {
    const rare = await ask('search for a rare word', 'journal/find', { words: 'model 4242' });
    expect(rare.reports).toHaveLength(count((record) => productOf(record) === 4242));
    const common = await ask('search for a common word', 'journal/find', { words: 'lamp' });
    expect(common.reports).toHaveLength(FIRST_PAGE);
    await ask('search for several common words', 'journal/find', { words: 'lam cab brand1' });
    const none = await ask('search for a word that is not there', 'journal/find', {
      words: 'zebra',
    });
    expect(none.reports).toEqual([]);
  });

  it('is read page by page', async () => {
    let after: string | undefined;
    for (const number of [1, 2, 3, 4, 5]) {
      const found = await ask(`page ${number}`, 'journal/find', after ? { after } : {});
      expect(found.reports).toHaveLength(FIRST_PAGE);
      after = found.next;
    }
  });

  it('gives the prices that are looked for', async () => {
    const look = (what: string, filter: object) => ask(`prices ${what}`, 'prices/list', { filter });
    expect((await look('all', {})).observations).toHaveLength(100);
    const product = { marketplace: 'amazon.co.uk', productId: 'B000007919' };
    const each = SCALE.observations / SCALE.requests;
    const seen = each * count((record) => productOf(record) === 7919);
    expect((await look('of a product', product)).observations).toHaveLength(seen);
    expect((await look('of an author', { author: 'author7' })).observations).not.toEqual([]);
    expect((await look('by a word', { words: 'lamp' })).observations).toHaveLength(100);
    await look('by several words', { words: 'lam cab brand1' });
    expect((await look('of a stage', { stage: 'cart' })).observations).toHaveLength(100);
    expect(
      (await look('of a stage that is not there', { stage: 'checkout' })).observations,
    ).toEqual([]);
  });

  it('is saved', { timeout: HOUR_MS }, async () => {
    await catchFile(page);
    const began = performance.now();
    await page.evaluate(() => {
      const all = [...document.querySelectorAll('button')];
      all.find(({ textContent }) => textContent === 'Save a file')?.click();
    });
    await says('The file is saved');
    note('export', began);
    await page.evaluate(() => {
      const count = async (blob: unknown) => {
        let ends = 0;
        if (!(blob instanceof Blob)) return;
        for await (const bytes of blob.stream()) {
          for (let at = bytes.indexOf(10); at >= 0; at = bytes.indexOf(10, at + 1)) ends += 1;
        }
        document.documentElement.dataset['lines'] = String(ends);
      };
      void count(Reflect.get(window, 'savedFile'));
    });
    await page.waitFor('html[data-lines]', { timeout: HOUR_MS });
    const lines = Number(await page.attribute('html', 'data-lines'));
    expect(lines).toBe(SCALE.requests + SCALE.observations + 3);
  });

  it('is forgotten', { timeout: HOUR_MS }, async () => {
    const forget = async (body: object): Promise<void> => {
      const began = performance.now();
      const isMore = () =>
        page.evaluate(async (what) => {
          const { runtime } = Reflect.get(globalThis, 'browser');
          const { answer } = await runtime.sendMessage({ name: 'journal/forget', body: what });
          return answer.more === true;
        }, body);
      while (await isMore());
      note(`forget ${JSON.stringify(body)}`, began);
    };
    await forget({ by: 'author', author: 'author7' });
    await forget({ by: 'time', to: Date.now() - 600 * DAY_MS });
    await forget({ by: 'everything' });
    expect((await ask('page of nothing', 'journal/find', {})).reports).toEqual([]);
    expect(stage.browser.consoleErrors()).toEqual([]);
  });
});

import { readFileSync } from 'node:fs';
import Ajv2020 from 'ajv/dist/2020.js';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { PageUnderTest } from '../browsers/page.ts';
import { JOURNAL_SCHEMA } from '../docs/journalschema.ts';
import { inEachBrowser } from './browsers.ts';
import { catchFile, chooseText, savedText } from './savedfile.ts';

const dp = (asin: string) => `https://www.amazon.com/dp/${asin}`;
const PRODUCTS = ['B0BFC7WQ6R', 'B09KTL5QRX'];

const isLine = new Ajv2020({ validateFormats: false }).compile(
  JSON.parse(readFileSync(JOURNAL_SCHEMA, 'utf8')),
);

/** Presses the button of this text in the section that has a heading. */
const press = (page: PageUnderTest, heading: string, text: string) =>
  page.evaluate(
    (title, label) => {
      const of = (css: string, within: ParentNode, content: string) =>
        [...within.querySelectorAll<HTMLElement>(css)].find(
          ({ textContent }) => textContent === content,
        );
      const section = of('h2', document, title)?.closest('section');
      if (section) of('button', section, label)?.click();
    },
    heading,
    text,
  );

const says = (page: PageUnderTest, text: string) =>
  page.waitUntil((wanted) => document.body.innerText.includes(wanted), text);

const titles = (page: PageUnderTest) =>
  page.evaluate(() =>
    [...document.querySelectorAll('.found .row-text > a')].map(({ textContent }) => textContent),
  );

inEachBrowser('the data of the shopper', (on, name) => {
  let page: PageUnderTest;
  let file = '';
  let known: (string | null)[] = [];

  beforeAll(async () => {
    const posts = PRODUCTS.map((asin) => on.stage.post(dp(asin)));
    const feed = await on.stage.journey.openFeed();
    for (const post of posts) expect(await on.stage.journey.press(feed, post)).toBe('added');
    await feed.close();
    page = await on.stage.browser.extensionPage('src/options/index.html#data');
    await page.waitFor('.found .row');
    await catchFile(page);
  });
  afterAll(() => page?.close());

  it('is searched by the beginnings of words', async () => {
    known = await titles(page);
    expect(known).toHaveLength(2);
    const [word = ''] = (known[0] ?? '').toLowerCase().split(/\W/);
    await page.click('input[type="search"]');
    await page.type(word.slice(0, 3));
    await page.press('Enter');
    await says(page, 'Found: 1');
    expect(await titles(page)).toEqual([known[0]]);
    await page.evaluate(() => document.querySelector('form')?.reset());
    await page.click('search .button');
    await says(page, 'Found: 2');
  });

  it('is saved as a file whose lines the schema knows', async () => {
    await press(page, 'Take it with you', 'Save a file');
    file = await savedText(page);
    const lines = file
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    for (const line of lines) expect(isLine(line), JSON.stringify(isLine.errors)).toBe(true);
    const kinds = lines.map((line) => Object.keys(line)[0]);
    expect(kinds.filter((kind) => kind === 'request')).toHaveLength(2);
    expect(lines.at(-1)).toMatchObject({ end: { requests: 2 } });
  });

  it('is forgotten after a question that says how much goes', async () => {
    await page.evaluate(() => {
      const select = document.querySelector<HTMLSelectElement>('form select[name="by"]');
      if (select) select.value = 'everything';
      select?.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await page.waitForGone('section + section input[name="author"]');
    await press(page, 'Forget much at once', 'Forget…');
    await says(page, 'That is: items 2');
    await page.click('dialog .main');
    await says(page, 'Forgotten: items 2');
    await says(page, 'Nothing yet');
    const { traffic } = Object(await on.stage.tell('traffic/recent', {}));
    expect(traffic).toEqual([]);
  });

  it('is not brought back from a file that is damaged, which is told with the line', async () => {
    const lines = file.split('\n');
    await chooseText(page, lines.with(2, (lines[2] ?? '').slice(0, 50)).join('\n'));
    await says(page, 'Line 3 is damaged. Nothing was taken over.');
    await chooseText(page, file.slice(0, -20));
    await says(page, `The file ends too early, at line ${lines.length - 1}.`);
    await chooseText(page, '\u0089PNG');
    await says(page, 'Line 1: Hashcart did not save this file.');
    await says(page, 'Nothing yet');
  });

  it('is brought back from the file as it was, and once', async () => {
    await chooseText(page, file);
    await says(page, 'Taken over: items 2');
    await says(page, 'Found: 2');
    expect(await titles(page)).toEqual(known);
    await chooseText(page, file);
    await says(page, 'Known already: items 2');
    await press(page, 'Take it with you', 'Save a file');
    const [head, ...lines] = (await savedText(page)).split('\n');
    expect(head).toContain('"hashcart":"journal"');
    expect(lines).toEqual(file.split('\n').slice(1));
  });

  it('is forgotten item by item, by keyboard', async () => {
    await page.evaluate(() =>
      document.querySelector<HTMLElement>('.found [aria-label^="Forget"]')?.focus(),
    );
    await page.press('Enter');
    await says(page, 'That is: items 1');
    await page.press('Escape');
    await page.waitForGone('dialog');
    const focused = await page.evaluate(() => document.activeElement?.ariaLabel);
    expect(focused).toContain('Forget');
    await page.press('Enter');
    await says(page, 'That is: items 1');
    await page.evaluate(() => document.querySelector<HTMLElement>('dialog .main')?.focus());
    await page.press('Enter');
    await says(page, 'Forgotten: items 1');
    await says(page, 'Found: 1');
    expect(await titles(page)).toEqual(known.slice(1));
  });

  it('fits where there is little room, in both directions of writing', async () => {
    await page.evaluate(async () => {
      await Reflect.get(globalThis, 'browser').tabs.setZoom(4);
    });
    await page.waitUntil(() => innerWidth < 400);
    for (const direction of ['ltr', 'rtl']) {
      const outside = await page.evaluate((dir) => {
        document.documentElement.dir = dir;
        const all = [...document.querySelectorAll('main *')].filter((each) => {
          const { left, right, width } = each.getBoundingClientRect();
          return width > 0 && (left < -1 || right > innerWidth + 1);
        });
        return all.map(({ tagName, className }) => `${tagName}.${className}`);
      }, direction);
      expect(outside, direction).toEqual([]);
    }
    await page.evaluate(async () => {
      await Reflect.get(globalThis, 'browser').tabs.setZoom(1);
    });
    expect(on.stage.browser.consoleErrors(), name).toEqual([]);
  });
});

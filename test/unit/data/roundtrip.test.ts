import { readFileSync } from 'node:fs';
import Ajv2020 from 'ajv/dist/2020.js';
import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../src/model/settings.ts';
import { JOURNAL_SCHEMA } from '../../docs/journalschema.ts';
import { finishedRequest, observation, picture } from './arbitraries.ts';
import { exported, held, importLines, type Life, newBrowser, startWorker } from './life.ts';
import { observationOf, requestOf } from './samples.ts';

const isLine = new Ajv2020({ validateFormats: false }).compile(
  JSON.parse(readFileSync(JOURNAL_SCHEMA, 'utf8')),
);

beforeEach(newBrowser);
afterEach(() => vi.unstubAllGlobals());

/** An export but for the moment it was made at. */
async function everything(life: Life): Promise<string[]> {
  const [head, ...lines] = await exported(life);
  expect(JSON.parse(head ?? '')).toMatchObject({ hashcart: 'journal', version: 1 });
  for (const line of [head, ...lines]) {
    expect(isLine(JSON.parse(line ?? '')), `${line} ${JSON.stringify(isLine.errors)}`).toBe(true);
  }
  return [JSON.stringify({ hashcart: 'journal', version: 1, savedAt: 1 }), ...lines];
}

it('exports lines that the schema knows, which bring the same journal back', async () => {
  const life = await startWorker();
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(fc.tuple(finishedRequest, fc.option(picture)), {
        maxLength: 8,
        selector: ([{ order }]) => order.key,
      }),
      fc.uniqueArray(observation, { maxLength: 8, selector: ({ id }) => id }),
      fc.integer({ min: 1, max: 20 }),
      async (requests, observations, batch) => {
        await life.say('journal/forget', { by: 'everything' });
        for (const [request, url] of requests) {
          await life.saveRequest(request);
          if (url) await life.savePicture(request.order.key, url);
        }
        await life.saveObservations(observations);
        const before = await held(life);
        const file = await everything(life);
        await life.say('journal/forget', { by: 'everything' });
        expect(await everything(life)).toHaveLength(3);
        const { added } = await importLines(life, file, batch);
        expect(added).toEqual({ requests: requests.length, observations: observations.length });
        expect(await held(life)).toEqual(before);
        expect(await everything(life)).toEqual(file);
      },
    ),
    { numRuns: 40 },
  );
}, 60_000);

it('exports a journal of many parts, large pictures among them', async () => {
  const life = await startWorker();
  const large = `data:image/png;base64,${'A'.repeat(280_000)}`;
  for (let place = 1; place <= 520; place++) {
    const request = requestOf(place);
    await life.saveRequest(request);
    if (place < 12) await life.savePicture(request.order.key, large);
  }
  await life.saveObservations(Array.from({ length: 1001 }, (_, place) => observationOf(place + 1)));
  const before = await held(life);
  const file = await everything(life);
  expect(JSON.parse(file.at(-1) ?? '')).toEqual({
    end: { requests: 520, pictures: 11, observations: 1001 },
  });
  const first = await life.say('journal/export', {});
  expect(first.lines.join('').length).toBeLessThan(2_000_000);
  newBrowser();
  const other = await startWorker();
  await importLines(other, file);
  expect(await held(other)).toEqual(before);
});

it('exports nothing that is on its way, and nothing that cannot be read', async () => {
  const life = await startWorker();
  const open = requestOf(1, {}, { step: 'posting' });
  await life.saveRequest(open);
  await life.savePicture(open.order.key, 'data:image/png;base64,AA==');
  const { store } = (await life.database()).transaction('requests', 'readwrite');
  await Reflect.apply(store.put, store, [{ order: { key: 'x' }, createdAt: 1 }]);
  expect(await everything(life)).toHaveLength(3);
});

const map = (name: string) => ({
  id: crypto.randomUUID(),
  of: { kind: 'brand' as const, name },
  money: { amount: 4999, currency: 'USD' },
  countsCart: true,
});

it('brings settings that were not set here, and none that forget or notify', async () => {
  const life = await startWorker();
  const theirs = map('Theirs');
  await life.changeSettings((settings) => ({
    ...settings,
    maps: [theirs],
    stripsTags: true,
    badge: false,
    keepsDays: 30,
    notifies: true,
    replies: { on: true, hashtags: ['theirs'], tellThem: true },
    substitutes: { 'amazon.fr': 'amazon.de' },
  }));
  const file = await everything(life);
  newBrowser();
  const other = await startWorker();
  const mine = map('Mine');
  const replies = { on: true, hashtags: ['mine'], tellThem: false };
  await other.changeSettings((settings) => ({ ...settings, maps: [mine], replies }));
  await importLines(other, file);
  expect(await other.loadSettings()).toEqual({
    ...DEFAULT_SETTINGS,
    maps: [mine, theirs],
    stripsTags: true,
    badge: false,
    replies,
    substitutes: { 'amazon.fr': 'amazon.de' },
  });
  await importLines(other, file);
  expect((await other.loadSettings()).maps).toEqual([mine, theirs]);
});

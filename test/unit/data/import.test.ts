import { IDBObjectStore } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { exported, held, importLines, type Life, newBrowser, startWorker } from './life.ts';
import { observationOf, productAt, requestOf } from './samples.ts';

const PICTURE = 'data:image/png;base64,AA==';

let life: Life;
/** A file of another journal: a head, three requests of which one has a picture, four prices, settings, an end. */
let file: string[];

async function fill({ saveRequest, savePicture, saveObservations }: Life): Promise<void> {
  const requests = [requestOf(1), requestOf(2), requestOf(3)];
  for (const request of requests) await saveRequest(request);
  await savePicture(requests[1]?.order.key ?? '', PICTURE);
  await saveObservations([1, 2, 3, 4].map((at) => observationOf(at)));
}

beforeEach(async () => {
  newBrowser();
  const other = await startWorker();
  await fill(other);
  file = await exported(other);
  newBrowser();
  life = await startWorker();
  await life.saveRequest(requestOf(9, { title: 'Mine' }));
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const at = (line: number) => file[line - 1] ?? '';
/** The file with one line in place of another. */
const withLine = (line: number, text: string) => file.with(line - 1, text);
/** A line with a part of it in place of another. */
const altered = (line: number, from: string | RegExp, to: string) => {
  const text = at(line).replace(from, to);
  expect(text).not.toBe(at(line));
  return withLine(line, text);
};

describe('a whole file', () => {
  it('has a line for each record', () => {
    const kinds = file.map((line) => Object.keys(JSON.parse(line))[0]);
    const records = [...Array(3).fill('request'), 'picture', ...Array(4).fill('observation')];
    expect(kinds.toSorted()).toEqual(['end', 'hashcart', 'settings', ...records].toSorted());
    expect(kinds[0]).toBe('hashcart');
    expect(kinds.at(-1)).toBe('end');
  });

  it.each([1, 2, 500])('is taken over, in messages of %i lines', async (batch) => {
    expect(await importLines(life, file, batch)).toEqual({
      added: { requests: 3, observations: 4 },
      known: { requests: 0, observations: 0 },
    });
    const { reports } = await life.say('journal/find', {});
    expect(reports.map(({ createdAt }) => createdAt)).toEqual([9, 3, 2, 1]);
    const { observations } = await life.say('prices/list', { filter: { words: 'echo' } });
    expect(observations).toHaveLength(4);
    expect((await held(life))['pictures']).toEqual([[expect.any(String)], [PICTURE]]);
    expect((await held(life))['staged']).toEqual([[], []]);
  });

  it('may end in empty lines', async () => {
    expect(await importLines(life, [...file, '', ' '])).toMatchObject({ added: { requests: 3 } });
  });

  it('brings nothing a second time, and changes nothing that is known', async () => {
    await importLines(life, file);
    const first = at(2);
    const { request } = JSON.parse(file.find((line) => line.startsWith('{"request"')) ?? first);
    await life.saveRequest({ ...request, removedAt: 77 });
    const before = await held(life);
    expect(await importLines(life, file)).toEqual({
      added: { requests: 0, observations: 0 },
      known: { requests: 3, observations: 4 },
    });
    expect(await held(life)).toEqual(before);
  });
});

describe('a file with a fault', () => {
  const NOT_OURS = { line: 1, fault: 'not-ours' };
  const damagedAt = (line: number) => ({ line, fault: 'damaged' });
  const twoRequests = () => JSON.stringify({ end: { requests: 2, pictures: 1, observations: 4 } });

  it.each<[string, () => string[], object]>([
    ['that is empty', () => [], NOT_OURS],
    ['that is no text of ours', () => ['\u0089PNG\r'], NOT_OURS],
    ['that is somebody else’s', () => ['{"version":1}', '{}'], NOT_OURS],
    ['whose first line is too long', () => ['{"hashcart":"journal"'.padEnd(1_000_001)], NOT_OURS],
    ['that lost its first line', () => file.slice(1), NOT_OURS],
    ['of an impossible version', () => altered(1, '"version":1', '"version":0'), NOT_OURS],
    [
      'of a newer version',
      () => altered(1, '"version":1', '"version":2'),
      { line: 1, fault: 'newer' },
    ],
    ['with a line that is no JSON', () => withLine(4, at(4).slice(0, 40)), damagedAt(4)],
    ['with a line that is no record', () => withLine(4, '{"request":{}}'), damagedAt(4)],
    ['with a line of two records', () => withLine(4, '{"end":{},"request":{}}'), damagedAt(4)],
    ['with an empty line', () => file.toSpliced(4, 0, ''), damagedAt(5)],
    ['with a line that is too long', () => withLine(4, at(4).padEnd(1_000_001)), damagedAt(4)],
    ['that lost a line', () => file.toSpliced(3, 1), damagedAt(10)],
    ['whose end counts otherwise', () => withLine(11, twoRequests()), damagedAt(11)],
    ['that goes on after its end', () => [...file, at(3)], damagedAt(12)],
    ['that lost its end', () => file.slice(0, -1), { line: 10, fault: 'cut-off' }],
    ['that has a head alone', () => file.slice(0, 1), { line: 1, fault: 'cut-off' }],
  ])('%s leaves the journal as it was', async (_, lines, fault) => {
    const before = await held(life);
    expect(await importLines(life, lines(), 3)).toMatchObject({ fault });
    expect(await held(life)).toEqual(before);
  });

  it.each<[string, () => object]>([
    ['a request that is on its way', () => ({ request: requestOf(1, {}, { step: 'posting' }) })],
    [
      'a product that leads to another place',
      () => ({
        request: requestOf(
          1,
          {},
          { product: { ...productAt(), url: 'https://evil.example/dp/B0BFC7WQ6R' } },
        ),
      }),
    ],
    [
      'a post that leads to another place',
      () => {
        const { post, ...seen } = observationOf(1);
        return { observation: { ...seen, post: { ...post, permalink: 'https://evil.example/' } } };
      },
    ],
    [
      'a picture that is none',
      () => ({ picture: { key: crypto.randomUUID(), url: 'https://evil.example/' } }),
    ],
  ])('that holds %s is refused', async (_, record) => {
    const lines = withLine(2, JSON.stringify(record()));
    expect(await importLines(life, lines)).toMatchObject({ fault: damagedAt(2) });
  });
});

describe('an import that fails', () => {
  const full = () => {
    throw new DOMException('full', 'QuotaExceededError');
  };

  it('for want of room while the lines come in', async () => {
    const before = await held(life);
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(full);
    expect(await importLines(life, file)).toEqual({ fault: { line: 1, fault: 'no-room' } });
    vi.restoreAllMocks();
    expect(await held(life)).toEqual(before);
  });

  it('for want of room while it is taken over', async () => {
    const before = await held(life);
    const add = IDBObjectStore.prototype.add;
    let room = 5;
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(function (
      this: IDBObjectStore,
      ...args
    ) {
      room -= 1;
      return room < 0 ? full() : add.apply(this, args);
    });
    expect(await importLines(life, file)).toMatchObject({ fault: { line: 11, fault: 'no-room' } });
    vi.restoreAllMocks();
    expect(await held(life)).toEqual(before);
  });

  it('with its worker, while the lines come in', async () => {
    const before = await held(life);
    const { id } = await life.say('import/begin', {});
    await life.say('import/lines', { id, first: 1, lines: file.slice(0, 5) });
    const next = await startWorker();
    await next.tidyUp();
    expect(await held(next)).toEqual(before);
    const late = { id, first: 6, lines: file.slice(5) };
    expect(await next.say('import/lines', late)).toMatchObject({ fault: { fault: 'broken' } });
    expect(await importLines(next, file)).toMatchObject({ added: { requests: 3 } });
  });

  it('with its worker, while it is taken over', async () => {
    vi.spyOn(console, 'error').mockReturnValue();
    const before = await held(life);
    const { id } = await life.say('import/begin', {});
    await life.say('import/lines', { id, first: 1, lines: file });
    const add = IDBObjectStore.prototype.add;
    const kill = vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(function (
      this: IDBObjectStore,
      ...args
    ) {
      // What the browser does with what a worker leaves open.
      if (kill.mock.calls.length === 4) queueMicrotask(() => this.transaction.abort());
      return add.apply(this, args);
    });
    const finish = await life.say('import/finish', { id, lines: file.length });
    expect(finish).toMatchObject({ fault: { fault: 'broken' } });
    vi.restoreAllMocks();
    const next = await startWorker();
    await next.tidyUp();
    expect(await held(next)).toEqual(before);
    expect(await importLines(next, file)).toMatchObject({ added: { requests: 3 } });
  });

  it('since it is cancelled, or another begins', async () => {
    const before = await held(life);
    const { id } = await life.say('import/begin', {});
    const lines = life.say('import/lines', { id, first: 1, lines: file });
    await life.say('import/cancel', { id });
    expect(await lines).toMatchObject({ fault: { fault: 'broken' } });
    expect(await life.say('import/finish', { id, lines: 11 })).toMatchObject({
      fault: { fault: 'broken' },
    });
    expect(await held(life)).toEqual(before);
    const one = await life.say('import/begin', {});
    await life.say('import/lines', { id: one.id, first: 1, lines: file });
    const other = await importLines(life, file);
    expect(other).toMatchObject({ added: { requests: 3 } });
    expect(await life.say('import/finish', { id: one.id, lines: 11 })).toMatchObject({
      fault: { fault: 'broken' },
    });
  });

  it('since lines came out of turn', async () => {
    const { id } = await life.say('import/begin', {});
    await life.say('import/lines', { id, first: 1, lines: file.slice(0, 5) });
    expect(await life.say('import/lines', { id, first: 7, lines: file.slice(6) })).toEqual({
      fault: { line: 7, fault: 'broken' },
    });
  });
});

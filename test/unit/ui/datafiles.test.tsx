// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ImportFault } from '../../../src/messages/data.ts';
import { Options } from '../../../src/options/Options.tsx';
import { resetWorld, sent, world } from './fakeBrowser.ts';
import { chooseFile } from './labelled.ts';
import { button, controls, later, leave, says, show, target, told } from './page.ts';

vi.mock('../../../src/platform.ts', async () => {
  const { browser } = await import('./fakeBrowser.ts');
  return { browser };
});

const FIELD = 'A file saved by Hashcart (.jsonl)';
const NONE = { requests: 0, observations: 0 };
const ID = '00000000-0000-4000-8000-000000000000';

/** Files that the page let the browser save. */
let saved: { name: string; blob: Blob }[] = [];

beforeEach(() => {
  resetWorld();
  saved = [];
  let last = new Blob();
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    if (blob instanceof Blob) last = blob;
    return 'blob:saved';
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    saved.push({ name: this.download, blob: last });
  });
});
afterEach(() => {
  leave();
  vi.restoreAllMocks();
});

async function open(): Promise<void> {
  history.replaceState(null, '', '/#data');
  show(<Options />);
  await says('Bring it back');
}

describe('saving a file', () => {
  it('asks for it line by line, and saves the whole', async () => {
    const parts: Record<string, { lines: string[]; next?: string }> = {
      '': { lines: ['{"hashcart":"journal"}', '{"request":{}}'], next: 'a' },
      a: { lines: ['{"observation":{}}'], next: 'b' },
      b: { lines: ['{"end":{}}'] },
    };
    world.answers['journal/export'] = ({ after = '' }) => parts[after] ?? { lines: [] };
    await open();
    expect(target('Schema of the file')).toMatch(/\/schemas\/journal\.schema\.json$/);
    button('Save a file').click();
    await vi.waitFor(() => expect(told()).toContain('The file is saved'));
    expect(saved.map(({ name }) => name)).toEqual([
      expect.stringMatching(/^hashcart-\d{4}-\d\d-\d\d\.jsonl$/),
    ]);
    expect(await saved[0]?.blob.text()).toBe(
      '{"hashcart":"journal"}\n{"request":{}}\n{"observation":{}}\n{"end":{}}\n',
    );
  });

  it('tells how far it is, and can be given up', async () => {
    const { answer, give } = later<{ lines: string[]; next?: string }>();
    world.answers['journal/size'] = () => ({ requests: 2, observations: 2 });
    world.answers['journal/export'] = ({ after }) =>
      after ? answer : { lines: ['{"request":{}}', '{"picture":{}}'], next: 'a' };
    await open();
    await says('Items: 2');
    button('Save a file').click();
    await says('Items and prices written: 1');
    expect(document.querySelector('progress')?.getAttribute('value')).toBe('0.25');
    button('Cancel').click();
    give({ lines: [], next: 'b' });
    await vi.waitFor(() => expect(told()).toContain('No file was saved'));
    expect(saved).toEqual([]);
    expect(sent('journal/export')).toHaveLength(2);
  });

  it('says so when it breaks', async () => {
    world.answers['journal/export'] = () => Promise.reject(new Error('broken'));
    await open();
    button('Save a file').click();
    await vi.waitFor(() => expect(told()).toContain('did not answer'));
    expect(controls()).toContain('Save a file');
  });
});

describe('bringing a file back', () => {
  const fileOf = (...parts: BlobPart[]) => new Blob(parts);
  const lines = (count: number) =>
    Array.from({ length: count }, (_, line) => `{"line":${line + 1}}`);
  const received = () => sent('import/lines').map((body) => Reflect.get(Object(body), 'lines'));

  function fails(fault: ImportFault): void {
    world.answers['import/lines'] = ({ first, lines: some }) =>
      fault.line >= first && fault.line < first + some.length ? { fault } : {};
    world.answers['import/finish'] = () => ({ fault, added: NONE, known: NONE });
  }

  it('sends its lines in order, and tells what they brought', async () => {
    world.answers['import/finish'] = () => ({
      added: { requests: 1200, observations: 3 },
      known: { requests: 0, observations: 4 },
    });
    await open();
    chooseFile(FIELD, fileOf(`\uFEFF${lines(1100).join('\n')}\n`));
    await vi.waitFor(() =>
      expect(told()).toContain(
        'Taken over: items 1,200, prices 3. Known already: items 0, prices 4.',
      ),
    );
    expect(received().map(({ length }) => length)).toEqual([500, 500, 100]);
    expect(received().flat()).toEqual(lines(1100));
    expect(sent('import/lines').map((body) => Reflect.get(Object(body), 'first'))).toEqual([
      1, 501, 1001,
    ]);
    expect(sent('import/finish')).toEqual([{ id: ID, lines: 1100 }]);
    expect(controls()).not.toContain('Cancel');
  });

  it('tells how far it is while it is taken over', async () => {
    const { answer, give } = later<{ added: typeof NONE; known: typeof NONE }>();
    const answers = [{ working: 1234, added: NONE, known: NONE }, answer];
    world.answers['import/finish'] = () => answers.shift() ?? answer;
    await open();
    chooseFile(FIELD, fileOf('{}\n'));
    await says('Looked at so far: 1,234');
    give({ added: NONE, known: NONE });
    await vi.waitFor(() => expect(told()).toContain('Taken over: items 0'));
  });

  it.each<[ImportFault['fault'], string]>([
    ['not-ours', 'Line 2: Hashcart did not save this file'],
    ['newer', 'Line 2: a newer Hashcart'],
    ['damaged', 'Line 2 is damaged'],
    ['cut-off', 'ends too early, at line 2'],
    ['no-room', 'no room left at line 2'],
    ['broken', 'stopped at line 2'],
  ])('says where it is %s, and how to go on', async (fault, text) => {
    fails({ line: 2, fault });
    await open();
    chooseFile(FIELD, fileOf(`${lines(3).join('\n')}\n`));
    await vi.waitFor(() => expect(told()).toContain(text));
    expect(document.activeElement?.textContent).toContain(text);
    expect(sent('import/finish')).toEqual([]);
    expect(sent('import/cancel')).toEqual([{ id: ID }]);
  });

  it.each<[string, () => Blob, string, number]>([
    [
      'is large and not ours',
      () => fileOf('x'.repeat(3_000_000), '\n{}\n'),
      'Line 1: Hashcart did not save',
      0,
    ],
    [
      'is no text',
      () => fileOf(new Uint8Array([0x89, 0x50, 0xff, 10])),
      'Line 1: Hashcart did not save',
      0,
    ],
    [
      'has a line that is too long',
      () => fileOf('{}\n{}\n', 'x'.repeat(1_000_001), '\n{}\n'),
      'Line 3 is damaged',
      2,
    ],
    [
      'has a line that is no text',
      () => fileOf('{}\n', new Uint8Array([0xc3, 0x28, 10])),
      'Line 2 is damaged',
      1,
    ],
    [
      'ends in the middle of a letter',
      () => fileOf('{}\n', new Uint8Array([0x22, 0xc3])),
      'too early, at line 2',
      1,
    ],
  ])('takes nothing of a file that %s', async (_, file, text, good) => {
    await open();
    chooseFile(FIELD, file());
    await vi.waitFor(() => expect(told()).toContain(text));
    expect(received().flat()).toHaveLength(good);
    expect(sent('import/finish')).toEqual([]);
    expect(sent('import/cancel')).toEqual([{ id: ID }]);
  });

  it('takes a damaged line that the file does not end for one that was cut off', async () => {
    fails({ line: 2, fault: 'damaged' });
    await open();
    chooseFile(FIELD, fileOf('{}\n{"requ'));
    await vi.waitFor(() => expect(told()).toContain('too early, at line 2'));
  });

  it('takes a last line without an end', async () => {
    await open();
    chooseFile(FIELD, fileOf('{}\n{"end":{}}'));
    await vi.waitFor(() => expect(told()).toContain('Taken over'));
    expect(received()).toEqual([['{}'], ['{"end":{}}']]);
  });

  it('of a megabyte or more in few lines goes in several messages', async () => {
    await open();
    chooseFile(FIELD, fileOf(`${'x'.repeat(600_000)}\n`.repeat(3)));
    await vi.waitFor(() => expect(told()).toContain('Taken over'));
    expect(received().map(({ length }) => length)).toEqual([1, 1, 1]);
  });

  it('can be given up', async () => {
    const { answer, give } = later<object>();
    world.answers['import/lines'] = () => answer;
    await open();
    chooseFile(FIELD, fileOf(`${lines(600).join('\n')}\n`));
    await says('Reading the file');
    await vi.waitFor(() => expect(received()).toHaveLength(1));
    button('Cancel').click();
    give({});
    await vi.waitFor(() => expect(told()).toContain('Nothing was taken over'));
    expect(received()).toHaveLength(1);
    expect(sent('import/cancel')).toEqual([{ id: ID }]);
  });

  it('says so when the background does not answer', async () => {
    world.answers['import/begin'] = () => Promise.reject(new Error('broken'));
    await open();
    chooseFile(FIELD, fileOf('{}\n'));
    await vi.waitFor(() => expect(told()).toContain('The import stopped'));
  });
});

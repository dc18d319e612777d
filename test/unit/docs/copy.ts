import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import type { Example } from './example.ts';

const ROOT = join(import.meta.dirname, '../../..');

/** What is made, or not for copies. */
const LEFT_OUT = new Set(['node_modules', '.git', '.cache', 'dist']);

const MOST_SAID = 10_000_000;

const start = promisify(execFile);

/** A copy of the project in a folder of its own, to try changes on. */
export class Copy {
  private constructor(readonly folder: string) {}

  static async make(): Promise<Copy> {
    const folder = await mkdtemp(join(tmpdir(), 'hashcart-copy-'));
    await cp(ROOT, folder, {
      recursive: true,
      filter: (path) => !LEFT_OUT.has(basename(path)),
    });
    await symlink(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'junction');
    return new Copy(folder);
  }

  read(path: string): Promise<string> {
    return readFile(join(this.folder, path), 'utf8');
  }

  async #write(path: string, text: string): Promise<void> {
    await mkdir(dirname(join(this.folder, path)), { recursive: true });
    await writeFile(join(this.folder, path), text);
  }

  /** Does what an example says. @throws Error where it does not fit the sources */
  async follow({ files, edits }: Example): Promise<void> {
    for (const [path, text] of files) await this.#write(path, text);
    for (const { path, from, to } of edits) {
      const before = await this.read(path);
      const parts = before.split(from);
      if (parts.length !== 2) throw new Error(`${path} has not just once:\n${from}`);
      await this.#write(path, parts.join(to));
    }
  }

  /** Runs `npm` there. @throws Error with all that it said, where it fails */
  async npm(...words: string[]): Promise<void> {
    // What this test runs in is no concern of the tests there.
    const mine = Object.entries(process.env).filter(([name]) => !/^(?:VITEST|NODE_ENV)/.test(name));
    try {
      await start('npm', words, {
        cwd: this.folder,
        env: Object.fromEntries(mine),
        maxBuffer: MOST_SAID,
        shell: process.platform === 'win32',
      });
    } catch (error) {
      const { stdout = '', stderr = '' } = Object(error);
      throw new Error(`npm ${words.join(' ')}\n${stdout}${stderr}`);
    }
  }

  async remove(): Promise<void> {
    await rm(this.folder, { recursive: true, force: true });
  }
}

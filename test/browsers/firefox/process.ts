import { type ChildProcess, spawn } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { until } from '../until.ts';
import { errorIn } from './errors.ts';
import { userJs } from './prefs.ts';

export interface FirefoxStart {
  readonly executable: string;
  readonly prefs: Readonly<Record<string, string | number | boolean>>;
  readonly headless: boolean;
  readonly env: Readonly<NodeJS.ProcessEnv>;
  /** A lasting folder; else a fresh one that is removed in the end. */
  readonly profile: string | undefined;
}

/** A running Firefox: where Marionette listens, the errors it has told of, and its end. */
export interface FirefoxProcess {
  readonly port: number;
  readonly errors: readonly string[];
  readonly exited: Promise<void>;
  kill(): void;
}

/** Starts Firefox and waits until it listens. */
export async function startFirefox(start: FirefoxStart): Promise<FirefoxProcess> {
  const profile = await prepareProfile(start);
  const child = spawn(start.executable, flags(profile, start.headless), {
    env: { ...process.env, ...start.env, MOZ_HEADLESS_WIDTH: '1280', MOZ_HEADLESS_HEIGHT: '1000' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const errors = collectErrors(child);
  const exited = new Promise<void>((gone) => child.once('exit', () => gone())).then(() =>
    start.profile === undefined ? rm(profile, { recursive: true, force: true }) : undefined,
  );
  const kill = () => child.kill('SIGKILL');
  const killWithParent = () => kill();
  process.once('exit', killWithParent);
  exited.then(() => process.off('exit', killWithParent));
  const port = await listening(profile, child);
  return { port, errors, exited, kill };
}

async function prepareProfile({ profile, prefs }: FirefoxStart): Promise<string> {
  const folder = profile ? resolve(profile) : await mkdtemp(join(tmpdir(), 'hashcart-firefox-'));
  await mkdir(folder, { recursive: true });
  await rm(portFile(folder), { force: true });
  await writeFile(join(folder, 'user.js'), userJs(prefs));
  return folder;
}

function portFile(profile: string): string {
  return join(profile, 'MarionetteActivePort');
}

function flags(profile: string, headless: boolean): string[] {
  const remote = ['--marionette', '--remote-allow-system-access', '--no-remote'];
  const window = headless ? ['--headless'] : ['--width', '1280', '--height', '1000'];
  return [...remote, ...window, '--profile', profile, 'about:blank'];
}

async function listening(profile: string, child: ChildProcess): Promise<number> {
  const found = until(
    'Firefox to listen',
    async () => Number(await readFile(portFile(profile), 'utf8')),
    60_000,
  );
  const failed = new Promise<never>((_, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`Firefox ended at its start, code ${code}`)));
  });
  return Promise.race([found, failed]);
}

function collectErrors(child: ChildProcess): readonly string[] {
  const errors: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    if (stream === null) continue;
    createInterface({ input: stream }).on('line', (line) => {
      const error = errorIn(line);
      if (error !== null) errors.push(error);
    });
  }
  return errors;
}

import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { onPath } from './commands.ts';
import { installHint, installPackage, type Program } from './packages.ts';

/** A display for windows: what to add to a program's environment, and how to be done with it. */
export interface Display {
  readonly env: Readonly<NodeJS.ProcessEnv>;
  close(): Promise<void>;
}

/** The screen that is there, or on Linux without one an invisible one of our own. */
export async function ensureDisplay(): Promise<Display> {
  await ensureDisplayPrograms();
  if (hasDisplay()) return { env: screen(), close: async () => {} };
  return startXvfb();
}

/** Sees to it that what `ensureDisplay` and the permission prompt need is installed. */
export async function ensureDisplayPrograms(): Promise<void> {
  if (process.platform !== 'linux') return;
  await ensureProgram('xdotool');
  if (!hasDisplay()) await ensureProgram('Xvfb');
}

/** Whether windows can be seen here. */
export function hasDisplay(): boolean {
  return process.platform !== 'linux' || Boolean(process.env['DISPLAY']);
}

function screen(): Readonly<NodeJS.ProcessEnv> {
  const display = process.env['DISPLAY'];
  return display ? { DISPLAY: display } : {};
}

async function ensureProgram(program: Program): Promise<void> {
  if (await onPath(program)) return;
  if ((await installPackage(program)) && (await onPath(program))) return;
  throw new Error(`${program} is needed and could not be installed: ${installHint(program)}`);
}

async function startXvfb(): Promise<Display> {
  const size = ['-screen', '0', '1300x1050x24'];
  const xvfb = spawn('Xvfb', ['-displayfd', '3', ...size, '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const stop = () => xvfb.kill();
  process.once('exit', stop);
  const ended = once(xvfb, 'exit');
  const number = await Promise.race([
    displayNumber(xvfb),
    ended.then(() => Promise.reject(new Error('Xvfb ended at its start'))),
  ]);
  const close = async () => {
    process.off('exit', stop);
    stop();
    await ended;
  };
  return { env: { DISPLAY: `:${number}` }, close };
}

/** Xvfb writes the number of the free display that it took. */
async function displayNumber(xvfb: ChildProcess): Promise<string> {
  const pipe = xvfb.stdio[3];
  if (!pipe) throw new Error('Xvfb has no pipe for its display number');
  const [bytes] = await once(pipe, 'data');
  return String(bytes).trim();
}

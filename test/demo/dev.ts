import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { askedToStop } from './stop.ts';

const root = join(import.meta.dirname, '..', '..');
const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');

/** Builds one flavour of the extension into its folder, again after each change. */
function watch(mode: 'chrome' | 'firefox'): ChildProcess {
  const args = [vite, 'build', '--watch', '--mode', mode];
  return spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });
}

const stop = askedToStop();
const builds = [watch('chrome'), watch('firefox')];
const ends = builds.map((build) => once(build, 'exit'));
console.log('Building into dist/chrome and dist/firefox after each change; Ctrl-C stops.');
await Promise.race([stop, ...ends]);
for (const build of builds) build.kill();
await Promise.all(ends);

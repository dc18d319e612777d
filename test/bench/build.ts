import { join } from 'node:path';
import { run } from '../setup/commands.ts';
import { FOLDER } from './kept.ts';

/** Hashcart as it is shipped, built from the working tree; with maps that lead from its scripts to the source. */
export const BUILT = join(FOLDER, 'build');

/** Builds it. */
export async function build(): Promise<void> {
  const options = ['--mode', 'chrome', '--sourcemap', 'hidden', '--outDir', BUILT, '--emptyOutDir'];
  const code = await run('npm', ['exec', '--', 'vite', 'build', ...options, '--logLevel', 'warn'], {
    cwd: join(import.meta.dirname, '..', '..'),
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (code !== 0) throw new Error('The build failed: see its words above');
}

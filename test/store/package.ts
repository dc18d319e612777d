import { createHash } from 'node:crypto';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { run } from '../setup/commands.ts';
import { archives } from './archives.ts';

const root = join(import.meta.dirname, '../..');
const folder = join(root, 'dist', 'packages');

async function build(): Promise<void> {
  const code = await run('npm', ['run', '--silent', 'build'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    // What is handed to a store does not depend on how somebody's shell is set.
    env: { ...process.env, NODE_ENV: 'production' },
    shell: process.platform === 'win32',
  });
  if (code !== 0) throw new Error('The build failed: see its words above');
}

/** Builds the extension and leaves what the stores take in `dist/packages`. */
async function pack(): Promise<void> {
  await build();
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  for (const { name, bytes } of archives(root)) {
    await writeFile(join(folder, name), bytes);
    console.log(`${createHash('sha256').update(bytes).digest('hex')}  dist/packages/${name}`);
  }
}

await pack().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});

import { type SpawnOptions, spawn } from 'node:child_process';
import { constants } from 'node:fs';
import { access } from 'node:fs/promises';
import { delimiter, join } from 'node:path';

/** Runs a command to its end and gives its exit code; a command that cannot be started gives 127, as in a shell. */
export function run(
  command: string,
  args: readonly string[],
  options: SpawnOptions = {},
): Promise<number> {
  return new Promise((ended) => {
    const child = spawn(command, args, { stdio: 'ignore', ...options });
    child.once('error', () => ended(127));
    child.once('exit', (code) => ended(code ?? 1));
  });
}

/** The first of these files that exists and may be executed. */
export async function firstExecutable(files: readonly string[]): Promise<string | null> {
  for (const file of files) {
    const executable = await access(file, constants.X_OK).then(
      () => true,
      () => false,
    );
    if (executable) return file;
  }
  return null;
}

/** Where the shell would find a program, if anywhere. */
export function onPath(program: string): Promise<string | null> {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  return firstExecutable(folders.map((folder) => join(folder, program)));
}

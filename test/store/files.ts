import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The paths of all files below a folder, with `/`; what is passed over is not looked into. */
export function pathsIn(folder: string, passesOver = (_name: string) => false): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !passesOver(name))
    .flatMap((entry) =>
      entry.isDirectory()
        ? pathsIn(join(folder, entry.name), passesOver).map((path) => `${entry.name}/${path}`)
        : [entry.name],
    );
}

/** What is in each of these files of a folder, by its path. */
export const contentsOf = (
  folder: string,
  paths: readonly string[],
): ReadonlyMap<string, Uint8Array> =>
  new Map(paths.map((path) => [path, new Uint8Array(readFileSync(join(folder, path)))]));

/** Whether git does not look at a name, by the patterns of our `.gitignore`: whole names, and endings as `*.log`. */
function ignored(root: string): (name: string) => boolean {
  const lines = readFileSync(join(root, '.gitignore'), 'utf8').split('\n').filter(Boolean);
  const names = new Set(['.git', ...lines.map((line) => line.replace(/\/$/, ''))]);
  const endings = lines.filter((line) => line.startsWith('*')).map((line) => line.slice(1));
  return (name) => names.has(name) || endings.some((ending) => name.endsWith(ending));
}

/**
 * The paths of the project's source: what git tracks. Where the source came as an archive there is no git, and all of
 * it is source but what is made from it.
 */
export function sourcePaths(root: string): string[] {
  if (!existsSync(join(root, '.git'))) return pathsIn(root, ignored(root));
  const listed = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' });
  return listed.split('\0').filter(Boolean);
}

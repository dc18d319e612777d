// Runs before anything is installed: nothing but Node itself may be imported here.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** npm leaves a copy of the lockfile, without the entry of the project itself, in node_modules. */
function packagesIn(lockfile) {
  if (!existsSync(lockfile)) return null;
  const { packages } = JSON.parse(readFileSync(lockfile, 'utf8'));
  return new Map(Object.entries(packages).filter(([path]) => path !== ''));
}

/** Packages for other systems are in the lockfile alone. */
function isInstalled(locked, installed) {
  if (installed === null) return false;
  for (const [path, { version, optional }] of locked) {
    const there = installed.get(path);
    if (there ? there.version !== version : !optional) return false;
  }
  return true;
}

const locked = packagesIn(join(root, 'package-lock.json'));
const installed = packagesIn(join(root, 'node_modules', '.package-lock.json'));
if (!isInstalled(locked, installed)) {
  console.log('Installing the packages of package-lock.json …');
  const options = { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' };
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], options);
  if (status !== 0) {
    console.error('npm ci failed: see its words above. Is the package registry within reach?');
    process.exit(status ?? 1);
  }
}

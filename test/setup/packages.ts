import { onPath, run } from './commands.ts';

/** What each system calls the programs that the tests need. */
const packages = {
  chromium: { apt: 'chromium', dnf: 'chromium', pacman: 'chromium' },
  firefox: { apt: 'firefox-esr', dnf: 'firefox', pacman: 'firefox' },
  Xvfb: { apt: 'xvfb', dnf: 'xorg-x11-server-Xvfb', pacman: 'xorg-server-xvfb' },
  xdotool: { apt: 'xdotool', dnf: 'xdotool', pacman: 'xdotool' },
} as const;

/** A program that the system's package manager can install. */
export type Program = keyof typeof packages;

const managers = [
  {
    kind: 'apt',
    program: 'apt-get',
    refresh: ['update'],
    install: ['install', '-y', '--no-install-recommends'],
  },
  { kind: 'dnf', program: 'dnf', refresh: null, install: ['install', '-y'] },
  { kind: 'pacman', program: 'pacman', refresh: null, install: ['-Sy', '--noconfirm'] },
] as const;

/** Installs a program by the system's package manager; false where there is none or it may not be used. */
export async function installPackage(program: Program): Promise<boolean> {
  const prefix = await privilege();
  if (prefix === null) return false;
  for (const manager of managers) {
    if (!(await onPath(manager.program))) continue;
    const name = packages[program][manager.kind];
    console.log(`Installing ${name} by ${manager.program} …`);
    if (manager.refresh) await privileged(prefix, [manager.program, ...manager.refresh]);
    return (await privileged(prefix, [manager.program, ...manager.install, name])) === 0;
  }
  return false;
}

/** The command that installs a program by hand. */
export function installHint(program: Program): string {
  const { apt, dnf, pacman } = packages[program];
  return `apt-get install ${apt}, dnf install ${dnf} or pacman -S ${pacman}`;
}

async function privilege(): Promise<readonly string[] | null> {
  if (process.platform !== 'linux') return null;
  if (process.getuid?.() === 0) return [];
  return (await run('sudo', ['-n', 'true'])) === 0 ? ['sudo', '-n'] : null;
}

function privileged(prefix: readonly string[], command: readonly string[]): Promise<number> {
  const [program = '', ...args] = [...prefix, 'env', 'DEBIAN_FRONTEND=noninteractive', ...command];
  return run(program, args, { stdio: ['ignore', 'ignore', 'inherit'] });
}

import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { z } from 'zod';

const Finding = z.object({
  code: z.string(),
  message: z.string(),
  file: z.string().optional(),
});
export type Finding = z.infer<typeof Finding>;

const Report = z.object({
  errors: z.array(Finding),
  warnings: z.array(Finding),
});

const ROOT = join(import.meta.dirname, '../..');
const WEB_EXT = join(ROOT, 'node_modules/web-ext/bin/web-ext.js');

/** A finding of the linter that stays, and why. Each stands for one. */
export interface Accepted {
  readonly message: RegExp;
  readonly file: RegExp;
  readonly why: string;
}

export const ACCEPTED: readonly Accepted[] = [
  {
    message: /^Unsafe assignment to innerHTML$/,
    file: /^assets\/chart-/,
    why: 'The code of chartist for markup in labels. Hashcart hands it none, and Trusted Types would refuse it.',
  },
  {
    message: /^Unsafe assignment to innerHTML$/,
    // What is shared by pages is named after a part of it, which changes.
    file: /^assets\/(?!chart-)/,
    why: 'The code of preact for dangerouslySetInnerHTML. Hashcart never uses that, and Trusted Types would refuse it.',
  },
  {
    message: /^Unsafe call to import for argument 0$/,
    file: /^assets\/welcome-/,
    why: 'The practice post runs the content script of the package, whose address is made with runtime.getURL.',
  },
];

/** What Mozilla's linter says of a folder with a built extension: errors and warnings, and which that stay were met. */
export async function lint(folder: string): Promise<{ faults: Finding[]; accepted: Accepted[] }> {
  const args = ['lint', '--source-dir', folder, '--output', 'json', '--no-config-discovery'];
  const linter = spawn(process.execPath, [WEB_EXT, ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, NO_UPDATE_NOTIFIER: '1' },
  });
  const { errors, warnings } = Report.parse(JSON.parse(await text(linter.stdout)));
  const faults = [...errors, ...warnings];
  const accepted = ACCEPTED.filter(({ message, file }) => {
    const at = faults.findIndex((one) => message.test(one.message) && file.test(one.file ?? ''));
    if (at >= 0) faults.splice(at, 1);
    return at >= 0;
  });
  return { faults, accepted };
}

if (process.argv[1] === import.meta.filename) {
  const { faults, accepted } = await lint(join(ROOT, 'dist/firefox'));
  for (const { code, file, message } of faults) console.error(`${file}: ${code}: ${message}`);
  console.log(`Faults: ${faults.length}. Accepted, with a reason: ${accepted.length}.`);
  if (faults.length > 0) process.exitCode = 1;
}

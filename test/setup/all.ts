import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { run } from './commands.ts';

const Results = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  numTodoTests: z.number(),
});

interface Step {
  readonly title: string;
  readonly command: readonly string[];
  /** Where vitest leaves its results, for a step that runs it. */
  readonly results?: string;
}

const folder = await mkdtemp(join(tmpdir(), 'hashcart-tests-'));
if (process.argv.includes('--long')) process.env['HASHCART_LONG'] = '1';

function vitest(project: string): Pick<Step, 'command' | 'results'> {
  const results = join(folder, `${project}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${results}`];
  return { command: ['vitest', 'run', '--project', project, ...reporters], results };
}

const steps: readonly Step[] = [
  { title: 'Style', command: ['biome', 'check', '.'] },
  { title: 'Types', command: ['tsc', '--noEmit'] },
  { title: 'Unit tests', ...vitest('unit') },
  { title: 'Build for Chromium', command: ['vite', 'build', '--mode', 'chrome'] },
  { title: 'Build for Firefox', command: ['vite', 'build', '--mode', 'firefox'] },
  { title: 'Browsers', command: ['tsx', 'test/setup/browsers.ts'] },
  { title: 'End-to-end tests in Chromium and Firefox', ...vitest('e2e') },
];

/** Runs the steps until one fails, and gives that one's exit code. */
async function runSteps(): Promise<number> {
  for (const [index, { title, command }] of steps.entries()) {
    console.log(`\n[${index + 1}/${steps.length}] ${title}`);
    const code = await run('npm', ['exec', '--', ...command], {
      stdio: 'inherit',
      shell: process.platform === 'win32',
    });
    if (code !== 0) {
      console.error(`\nStopped: "${title}" failed`);
      return code;
    }
  }
  return 0;
}

async function resultsOf(file: string): Promise<z.infer<typeof Results> | null> {
  const text = await readFile(file, 'utf8').catch(() => null);
  return text === null ? null : Results.parse(JSON.parse(text));
}

async function totalLine(): Promise<string> {
  let [passed, failed, skipped] = [0, 0, 0];
  for (const { results } of steps) {
    const counted = results ? await resultsOf(results) : null;
    passed += counted?.numPassedTests ?? 0;
    failed += counted?.numFailedTests ?? 0;
    skipped += (counted?.numPendingTests ?? 0) + (counted?.numTodoTests ?? 0);
  }
  const line = `${passed} passed, ${failed} failed`;
  return skipped > 0 ? `${line}, ${skipped} skipped` : line;
}

process.exitCode = await runSteps();
console.log(`\n${await totalLine()}`);
await rm(folder, { recursive: true, force: true });

import { execFile } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import { until } from '../until.ts';

const run = promisify(execFile);

/** Chromium drops the keys that reach a dialog within a double click's time after it appeared. */
const UNINTENDED_INPUT_MS = 1_000;

/** The prompt opens with "deny" in focus. */
const keysFor = { grant: ['Tab', 'Return'], deny: ['Escape'] } as const;

/** Answers the permission prompt with the keyboard, as a person would. */
export async function answerPrompt(
  answer: keyof typeof keysFor,
  promptIsUp: () => Promise<boolean>,
  display: Readonly<NodeJS.ProcessEnv> | undefined,
): Promise<void> {
  if (process.platform !== 'linux' || display === undefined) {
    throw new Error(
      'The permission prompt can be answered on Linux alone, in a window on a display',
    );
  }
  await until('the permission prompt', promptIsUp);
  await pause(UNINTENDED_INPUT_MS);
  await run('xdotool', ['key', ...keysFor[answer]], { env: { ...process.env, ...display } });
  await until('the end of the permission prompt', async () => !(await promptIsUp()));
}

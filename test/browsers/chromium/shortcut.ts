import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/**
 * Presses keys as the window system hands them to the browser: what is sent to a page by the protocol never
 * reaches the browser's own shortcuts.
 * @param keys in the manner of manifests: `Alt+Shift+H`
 */
export async function pressInWindow(
  keys: string,
  display: Readonly<NodeJS.ProcessEnv> | undefined,
): Promise<void> {
  if (!display) throw new Error('Shortcuts of the browser can be pressed in a window alone');
  await run('xdotool', ['key', keys.toLowerCase()], { env: { ...process.env, ...display } });
}

import { resolve } from 'node:path';
import { ensureBrowser } from '../../setup/browsers.ts';
import type { BrowserUnderTest, LaunchOptions } from '../browser.ts';
import { FirefoxUnderTest, originOf } from './browser.ts';
import { Marionette } from './marionette.ts';
import { startFirefox } from './process.ts';
import { Session } from './session.ts';

/** Starts Firefox with the extension installed for as long as it runs. */
export async function launchFirefox(options: LaunchOptions): Promise<BrowserUnderTest> {
  const executable = await ensureBrowser('firefox');
  const running = await startFirefox({
    executable,
    prefs: options.world?.firefoxPrefs ?? {},
    headless: options.headless ?? true,
    env: options.display ?? {},
    profile: options.profile,
  });
  try {
    const session = new Session(await Marionette.connect(running.port));
    await session.open(options.world !== undefined);
    const folder = resolve(options.extension);
    const id = await session.installExtension(folder);
    const origin = await originOf(session, id);
    return new FirefoxUnderTest(running, session, { id, origin, folder });
  } catch (error) {
    running.kill();
    throw error;
  }
}

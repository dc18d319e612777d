import { z } from 'zod';
import type { BrowserUnderTest } from '../browser.ts';
import { PageUnderTest } from '../page.ts';
import { popupPath } from '../popup-path.ts';
import { until } from '../until.ts';
import { FirefoxPage } from './page.ts';
import type { FirefoxProcess } from './process.ts';
import type { Session } from './session.ts';
import { pressInWindow } from './shortcut.ts';

/** The extension as Firefox knows it: its id, its address in this profile, its folder. */
export interface InstalledExtension {
  readonly id: string;
  readonly origin: string;
  readonly folder: string;
}

const QUIT_MS = 10_000;

export class FirefoxUnderTest implements BrowserUnderTest {
  readonly name = 'firefox';
  readonly closed: Promise<void>;
  readonly #process: FirefoxProcess;
  readonly #session: Session;
  readonly #extension: InstalledExtension;
  readonly #handedOut = new Set<string>();

  constructor(process: FirefoxProcess, session: Session, extension: InstalledExtension) {
    this.closed = process.exited;
    this.#process = process;
    this.#session = session;
    this.#extension = extension;
  }

  async newPage(url?: string): Promise<PageUnderTest> {
    const page = this.#page(await this.#session.newTab());
    if (url !== undefined) await page.goto(url);
    return page;
  }

  async newPrivatePage(url: string): Promise<PageUnderTest> {
    const page = this.#page(await this.#session.newTab('private'));
    await page.goto(url);
    return page;
  }

  async newContainerPage(url: string): Promise<PageUnderTest> {
    const script = `
      const options = { userContextId: 2, triggeringPrincipal: document.nodePrincipal };
      gBrowser.selectedTab = gBrowser.addTab(arguments[0], options);`;
    await this.#session.inBrowser(script, [url]);
    return this.waitForPage(new URL(url).host);
  }

  async allowInPrivateWindows(): Promise<void> {
    const script = `
      const { ExtensionPermissions } = ChromeUtils.importESModule(
        'resource://gre/modules/ExtensionPermissions.sys.mjs'
      );
      const allowed = { permissions: ['internal:privateBrowsingAllowed'], origins: [] };
      return ExtensionPermissions.add(arguments[0], allowed);`;
    await this.#session.inBrowser(script, [this.#extension.id]);
    await this.reloadExtension();
  }

  async reloadExtension(): Promise<void> {
    const script = 'return AddonManager.getAddonByID(arguments[0]).then((addon) => addon.reload())';
    await this.#session.inBrowser(script, [this.#extension.id]);
  }

  extensionPage(path: string): Promise<PageUnderTest> {
    return this.newPage(this.#extension.origin + path);
  }

  waitForExtensionPage(pathPart: string): Promise<PageUnderTest> {
    const { origin } = this.#extension;
    return this.#waitForOpened(
      `a tab of the extension with ${pathPart}`,
      (url) => url.startsWith(origin) && url.slice(origin.length).includes(pathPart),
    );
  }

  waitForPage(urlPart: string): Promise<PageUnderTest> {
    return this.#waitForOpened(
      `a tab with ${urlPart}`,
      (url) => /^https?:/.test(url) && url.includes(urlPart),
    );
  }

  async openPopup(): Promise<PageUnderTest> {
    return this.extensionPage(await popupPath(this.#extension.folder));
  }

  async grantNextPermissionPrompt(): Promise<void> {}

  pressShortcut(keys: string): Promise<void> {
    return pressInWindow(this.#session, keys);
  }

  async killBackground(): Promise<void> {
    const script =
      'return WebExtensionPolicy.getByID(arguments[0]).extension.terminateBackground()';
    await this.#session.inBrowser(script, [this.#extension.id]);
  }

  consoleErrors(): readonly string[] {
    return this.#process.errors;
  }

  async close(): Promise<void> {
    const overdue = setTimeout(() => this.#process.kill(), QUIT_MS);
    await this.#session.quit();
    await this.closed;
    clearTimeout(overdue);
  }

  #page(handle: string): PageUnderTest {
    this.#handedOut.add(handle);
    return new PageUnderTest(new FirefoxPage(this.#session, handle));
  }

  #waitForOpened(what: string, wanted: (url: string) => boolean): Promise<PageUnderTest> {
    return until(what, async () => {
      for (const handle of await this.#session.tabs()) {
        if (this.#handedOut.has(handle)) continue;
        if (wanted(await new FirefoxPage(this.#session, handle).url())) return this.#page(handle);
      }
      return null;
    });
  }
}

/** Looks up the address that Firefox gave an extension in this profile. */
export async function originOf(session: Session, id: string): Promise<string> {
  const script = 'return WebExtensionPolicy.getByID(arguments[0]).mozExtensionHostname';
  return `moz-extension://${z.string().parse(await session.inBrowser(script, [id]))}/`;
}

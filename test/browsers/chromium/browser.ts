import type { Browser, Page, Target } from 'puppeteer-core';
import type { BrowserUnderTest } from '../browser.ts';
import { PageUnderTest } from '../page.ts';
import { popupPath } from '../popup-path.ts';
import { until } from '../until.ts';
import { collectErrors } from './errors.ts';
import { ChromiumPage } from './page.ts';
import { answerPrompt } from './prompt.ts';
import { pressInWindow } from './shortcut.ts';

interface InstalledExtension {
  readonly id: string;
  readonly folder: string;
}

export class ChromiumUnderTest implements BrowserUnderTest {
  readonly name = 'chromium';
  readonly closed: Promise<void>;
  readonly #browser: Browser;
  readonly #extension: InstalledExtension;
  readonly #display: Readonly<NodeJS.ProcessEnv> | undefined;
  readonly #errors: readonly string[];
  readonly #handedOut = new WeakSet<Target>();

  constructor(
    browser: Browser,
    extension: InstalledExtension,
    display: Readonly<NodeJS.ProcessEnv> | undefined,
  ) {
    this.#browser = browser;
    this.#extension = extension;
    this.#display = display;
    this.#errors = collectErrors(browser);
    this.closed = new Promise((gone) => browser.once('disconnected', () => gone()));
  }

  get #origin(): string {
    return `chrome-extension://${this.#extension.id}/`;
  }

  async newPage(url?: string): Promise<PageUnderTest> {
    const page = await this.#browser.newPage();
    this.#handedOut.add(page.target());
    if (url !== undefined) await page.goto(url);
    return new PageUnderTest(new ChromiumPage(page));
  }

  async newPrivatePage(url: string): Promise<PageUnderTest> {
    const { host } = new URL(url);
    const opener = await this.extensionPage('src/options/index.html');
    await opener.evaluate((address) => {
      void Reflect.get(globalThis, 'chrome').windows.create({ url: address, incognito: true });
    }, url);
    const page = await this.waitForPage(host);
    await opener.close();
    return page;
  }

  async allowInPrivateWindows(): Promise<void> {
    await this.#manage('updateExtensionConfiguration', { incognitoAccess: true });
  }

  async reloadExtension(): Promise<void> {
    await this.#manage('reload', {});
  }

  async uninstallExtension(): Promise<void> {
    await this.#browser.uninstallExtension(this.#extension.id);
  }

  /** Does what the browser's own page for extensions does; resolves when the extension is back after that. */
  async #manage(call: string, change: object): Promise<void> {
    const page = await this.newPage('chrome://extensions/');
    await page.evaluate(
      (method, extensionId, changed) => {
        const { developerPrivate } = Reflect.get(globalThis, 'chrome');
        void developerPrivate
          // Without it, Chromium does not start an extension again that came from a folder.
          .updateProfileConfiguration({ inDeveloperMode: true })
          .then(() =>
            method === 'reload'
              ? developerPrivate.reload(extensionId)
              : developerPrivate[method]({ extensionId, ...changed }),
          )
          .then(() => {
            document.body.dataset['done'] = method;
          });
      },
      call,
      this.#extension.id,
      change,
    );
    await page.waitFor('[data-done]');
    await until('the extension to be back', () =>
      page.goto(`${this.#origin}src/options/index.html`).then(
        () => true,
        () => false,
      ),
    );
    await page.close();
  }

  extensionPage(path: string): Promise<PageUnderTest> {
    return this.newPage(this.#origin + path);
  }

  waitForExtensionPage(pathPart: string): Promise<PageUnderTest> {
    return this.#waitForOpened(
      (url) => url.startsWith(this.#origin) && url.slice(this.#origin.length).includes(pathPart),
    );
  }

  waitForPage(urlPart: string): Promise<PageUnderTest> {
    return this.#waitForOpened((url) => /^https?:/.test(url) && url.includes(urlPart));
  }

  async openPopup(): Promise<PageUnderTest> {
    const url = this.#origin + (await popupPath(this.#extension.folder));
    const extension = (await this.#browser.extensions()).get(this.#extension.id);
    await extension?.triggerAction(await this.#pageInFront());
    const target = await this.#newTarget((candidate) => candidate.startsWith(url));
    return new PageUnderTest(new ChromiumPage(await target.asPage(), 'popup'));
  }

  grantNextPermissionPrompt(): Promise<void> {
    return answerPrompt('grant', () => this.#promptIsUp(), this.#display);
  }

  denyNextPermissionPrompt(): Promise<void> {
    return answerPrompt('deny', () => this.#promptIsUp(), this.#display);
  }

  pressShortcut(keys: string): Promise<void> {
    return pressInWindow(keys, this.#display);
  }

  async killBackground(): Promise<void> {
    const target = this.#browser
      .targets()
      .find((each) => each.type() === 'service_worker' && each.url().startsWith(this.#origin));
    await (await target?.worker())?.close();
  }

  consoleErrors(): readonly string[] {
    return this.#errors;
  }

  async close(): Promise<void> {
    await this.#browser.close();
  }

  async #waitForOpened(wanted: (url: string) => boolean): Promise<PageUnderTest> {
    const target = await this.#newTarget(wanted);
    const page = await target.page();
    if (page === null) throw new Error(`${target.url()} is not in a tab`);
    return new PageUnderTest(new ChromiumPage(page));
  }

  async #newTarget(wanted: (url: string) => boolean): Promise<Target> {
    const target = await this.#browser.waitForTarget(
      (candidate) =>
        candidate.type() === 'page' && !this.#handedOut.has(candidate) && wanted(candidate.url()),
    );
    this.#handedOut.add(target);
    return target;
  }

  /** The prompt shows in no window list, but it takes the focus from the page that asked. */
  async #promptIsUp(): Promise<boolean> {
    const page = await this.#pageInFront();
    return page.url().startsWith(this.#origin) && !(await page.evaluate(() => document.hasFocus()));
  }

  #pageInFront(): Promise<Page> {
    return until('a page in front', async () => {
      for (const page of await this.#browser.pages()) {
        if (await page.evaluate(() => document.visibilityState === 'visible')) return page;
      }
      return null;
    });
  }
}

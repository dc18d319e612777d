import type { PageUnderTest } from './page.ts';

export type BrowserName = 'chromium' | 'firefox';

/** The part of the world that a browser needs to know: how every host name leads to it. */
export interface WorldForBrowsers {
  readonly chromiumFlags: readonly string[];
  readonly firefoxPrefs: Readonly<Record<string, string | number | boolean>>;
}

export interface LaunchOptions {
  /** The folder of the built extension. */
  readonly extension: string;
  /** Without a world the browser meets the real web, certificates checked. */
  readonly world?: WorldForBrowsers;
  /** Default true. */
  readonly headless?: boolean;
  /** The environment that `ensureDisplay` gives; for windows, and for Chromium's permission prompt. */
  readonly display?: Readonly<NodeJS.ProcessEnv>;
  /** A folder that outlives the browser; without it, a fresh profile that is thrown away. */
  readonly profile?: string;
}

/** A real browser with the extension installed. */
export interface BrowserUnderTest {
  readonly name: BrowserName;
  /** Resolves when the browser is gone, by whatever hand. */
  readonly closed: Promise<void>;
  newPage(url?: string): Promise<PageUnderTest>;
  /** Opens a page in a private window. */
  newPrivatePage(url: string): Promise<PageUnderTest>;
  /** Firefox only: opens a page in a container. */
  newContainerPage?(url: string): Promise<PageUnderTest>;
  /** Loads the extension anew, as an update does. */
  reloadExtension(): Promise<void>;
  /** Chromium only: takes the extension out of the browser, whatever page is in front. */
  uninstallExtension?(): Promise<void>;
  /** Lets the extension run in private windows, as the shopper does on the browser's own page. */
  allowInPrivateWindows(): Promise<void>;
  /** Opens a page of the extension, such as `src/options/index.html`, in a tab. */
  extensionPage(path: string): Promise<PageUnderTest>;
  /** A page of the extension that the extension itself opened and that was not asked for before. */
  waitForExtensionPage(pathPart: string): Promise<PageUnderTest>;
  /** A web page that a page or the extension opened and that was not asked for before. */
  waitForPage(urlPart: string): Promise<PageUnderTest>;
  /** Chromium: the toolbar button's real popup over the page in front; Firefox: the popup's page in a tab. */
  openPopup(): Promise<PageUnderTest>;
  /** To be called right after the click that asks. Firefox is set to grant by itself. */
  grantNextPermissionPrompt(): Promise<void>;
  /** Chromium only: Firefox is set to grant by itself. */
  denyNextPermissionPrompt?(): Promise<void>;
  /** Presses a shortcut of the browser's, as manifests write them: `Alt+Shift+H`. */
  pressShortcut(keys: string): Promise<void>;
  /** Ends the service worker or event page, as the browser does when it idles. */
  killBackground(): Promise<void>;
  /** Errors of pages, content scripts and the background, in order: `where: what`. */
  consoleErrors(): readonly string[];
  close(): Promise<void>;
}

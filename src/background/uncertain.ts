import { browser } from '../platform.ts';

type Uncertain = 'commands' | 'contextMenus' | 'notifications' | 'windows';

/**
 * Parts of the browser's API that may not be there: Firefox for Android has no menus of links, no keys and no windows,
 * and no browser has notifications before the shopper allows them. The background takes them from here alone.
 * Source: the documentation of the differences between Firefox's desktop and Android extensions.
 */
export const uncertain: Partial<Pick<typeof browser, Uncertain>> = browser;

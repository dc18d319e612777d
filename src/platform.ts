/**
 * The browser's extension API for the background and the extension's own pages, the same in both browsers.
 * Content scripts use the native `browser` global instead: the polyfill is dead weight in somebody's feed.
 */
export { default as browser } from 'webextension-polyfill';

import { type ComponentChild, render } from 'preact';
import { browser } from '../platform.ts';
import { applyLanguage, t } from './text.ts';

/** Firefox runs one background for all windows: what a page of ours sets in a private one would be written down. */
const isOutOfPlace = () =>
  browser.extension.inIncognitoContext && browser.runtime.getManifest().incognito !== 'split';

/** Starts one of our pages in its own document. */
export function start(page: ComponentChild, title: string): void {
  applyLanguage();
  document.title = title;
  const root = document.getElementById('root');
  if (root) render(isOutOfPlace() ? <p class="elsewhere">{t('private_elsewhere')}</p> : page, root);
}

import { type ComponentChild, render } from 'preact';
import { applyLanguage } from './text.ts';

/** Starts one of our pages in its own document. */
export function start(page: ComponentChild, title: string): void {
  applyLanguage();
  document.title = title;
  const root = document.getElementById('root');
  if (root) render(page, root);
}

import { browser } from '../platform.ts';
import { receive } from './inbox.ts';
import { tell } from './news.ts';
import { desk } from './worker.ts';

// A worker that was stopped is started again only for listeners that are there at once.
browser.runtime.onMessage.addListener(receive);

browser.runtime.onInstalled.addListener(({ reason }) => {
  if (reason !== 'install') return;
  void browser.tabs.create({ url: browser.runtime.getURL('src/welcome/index.html') });
});

// Access can be taken back in the browser's own pages, without a word to us but this.
browser.permissions.onRemoved.addListener(() => void tell({ news: 'stores' }));

// Started by the browser itself, so that a restart in the middle of an add ends in an outcome too.
browser.runtime.onStartup.addListener(() => undefined);
void desk.resume();

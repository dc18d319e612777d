import { browser } from '../platform.ts';
import { asideTabChanged, forgetPrivate, resumeAsides } from './asides.ts';
import { showCount } from './badge.ts';
import { runCommand } from './commands.ts';
import { tidyUp } from './data/retention.ts';
import { followSoon } from './follow/follow.ts';
import { receive } from './inbox.ts';
import { openNotified } from './ledger/notify.ts';
import { readVisits } from './ledger/visits.ts';
import { addFromMenu, offerInMenu } from './menu.ts';
import { tell } from './news.ts';
import { renewFeeds } from './renewal.ts';
import { SETTINGS_KEY } from './settings.ts';
import { closeLeftTabs } from './tabs/left.ts';
import { uncertain } from './uncertain.ts';
import { isPrivateCopy } from './windows.ts';
import { desk } from './worker.ts';

// A worker that was stopped is started again only for listeners that are there at once.
browser.runtime.onMessage.addListener(receive);

uncertain.contextMenus?.onClicked.addListener((info, tab) => void addFromMenu(info, tab));

uncertain.notifications?.onClicked.addListener((id) => void openNotified(id));

uncertain.commands?.onCommand.addListener((name) => void runCommand(name));

browser.runtime.onInstalled.addListener(({ reason }) => {
  if (isPrivateCopy()) return;
  void offerInMenu();
  if (reason === 'update') void renewFeeds();
  if (reason !== 'install') return;
  void browser.tabs.create({ url: browser.runtime.getURL('src/welcome/index.html') });
});

// Preferences were changed here, or on another computer of the shopper's.
browser.storage.sync.onChanged.addListener(followSoon);
browser.storage.local.onChanged.addListener((changes) => {
  if (SETTINGS_KEY in changes) followSoon();
});

// A product may have been handed over to a tab that is now closed.
browser.tabs.onRemoved.addListener((tab) => {
  void desk.tabChanged(tab);
  void asideTabChanged(tab).then(forgetPrivate);
});

// Access can be taken back in the browser's own pages, without a word to us but this.
browser.permissions.onRemoved.addListener(() => {
  void tell({ news: 'stores' });
  void desk.resume();
  void resumeAsides();
});

// Started by the browser itself, so that a restart in the middle of an add ends in an outcome too.
browser.runtime.onStartup.addListener(() => undefined);
// A tab that was opened behind the others goes with the life of the worker that opened it.
void closeLeftTabs();

browser.alarms.onAlarm.addListener(() => void desk.resume());
void desk.resume();
void resumeAsides();
void showCount();
followSoon();
void readVisits();
void tidyUp().catch(() => undefined);

import type { News } from '../messages.ts';
import { browser } from '../platform.ts';
import { FEEDS } from './news.ts';

const ADD_FOCUSED: News = { news: 'add-focused' };

/** Hands a keyboard command to the feed in front. A page that we do not read has none, and hears nothing. */
export async function runCommand(name: string): Promise<void> {
  if (name !== 'add-focused') return;
  const [tab] = await browser.tabs.query({
    active: true,
    lastFocusedWindow: true,
    url: [...FEEDS],
  });
  if (tab?.id === undefined) return;
  await browser.tabs.sendMessage(tab.id, ADD_FOCUSED).catch(() => undefined);
}

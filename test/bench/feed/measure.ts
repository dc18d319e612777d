import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import type { Sample } from '../figures.ts';
import { type CpuProfile, ofScriptsAt, ownTimeOf } from '../profile/profile.ts';
import { profileWhile } from '../workers.ts';
import { growthOf, memoryOf } from './memory.ts';
import { startCounting } from './metrics.ts';
import { backToTop, scrollTo } from './scroll.ts';

/** A feed to be scrolled through. */
export interface FeedKind {
  readonly title: string;
  readonly address: string;
  readonly length: number;
  /** How many posts are passed before anything is measured: what comes once has come then. */
  readonly warm: number;
}

/** What passes faster than the browser can draw is not reached: the last posts of a feed are not waited for. */
const LAST = 20;

/** Scrolls through a feed and tells what that cost. @param origin of the extension's scripts; empty without one */
export async function measureFeed(
  page: Page,
  kind: FeedKind,
  origin: string,
): Promise<{ readonly sample: Sample; readonly profile: CpuProfile }> {
  const session = await page.createCDPSession();
  await page.goto(kind.address);
  await page.bringToFront();
  await page.waitForSelector('article a[href$="/1980000000000000000"]');
  await page.mouse.move(500, 500);
  await pause(1500);
  await scrollTo(page, kind.warm);
  await backToTop(page);
  const held = await memoryOf(session);
  const spent = await startCounting(session);
  const [profile, passed] = await profileWhile(session, () => scrollTo(page, kind.length - LAST));
  const { style, layout, script } = await spent();
  await backToTop(page);
  const growth = growthOf(held, await memoryOf(session));
  const { own, withCalls, longest } = ownTimeOf(
    profile,
    origin ? ofScriptsAt(origin) : () => false,
  );
  const sample = {
    buttons: passed.buttons || undefined,
    posts: passed.posts,
    'own time': own,
    'own time with calls': withCalls,
    'own time a button': passed.buttons > 0 ? own / passed.buttons : undefined,
    'own time a post': own / passed.posts,
    'longest own stretch': longest,
    script,
    style,
    layout,
    'long tasks': passed.longTasks,
    'longest task': passed.longest,
    'worst frame': passed.worstFrame,
    '99th frame of 100': passed.longFrame,
    ...growth,
  };
  return { sample, profile };
}

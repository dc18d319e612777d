import type { Browser } from 'webextension-polyfill';
import type { Answer, Body, MessageName, News, Reply } from '../messages.ts';

/** The native global of Chromium 148 and of Firefox: no polyfill is shipped into somebody's feed. */
declare const browser: Browser;

/** Whether the extension that this script came with is still there: an update leaves old scripts behind. */
export function isAlive(): boolean {
  try {
    return document.defaultView !== null && browser.runtime?.id !== undefined;
  } catch {
    // Firefox throws when asked by a page that is being closed.
    return false;
  }
}

const MOST_TRIES = 4;

/** Begins a timer. @returns undefined in a page that is being closed, which has none any more: Firefox throws */
export function after(
  milliseconds: number,
  act: () => void,
): ReturnType<typeof setTimeout> | undefined {
  try {
    return setTimeout(act, milliseconds);
  } catch {
    return undefined;
  }
}

/** Waits. @returns false in a page that is being closed */
const pause = (milliseconds: number): Promise<boolean> =>
  new Promise((resolve) => {
    if (after(milliseconds, () => resolve(true)) === undefined) resolve(false);
  });

async function send<N extends MessageName>(name: N, body: Body<N>): Promise<Answer<N>> {
  const reply: Reply<N> = await browser.runtime.sendMessage({ name, body });
  if (!reply?.ok) throw new Error(reply?.error ?? 'no answer');
  return reply.answer;
}

/**
 * Sends a message to the background, again when there is no answer: a worker that is stopped takes its answer
 * with it. Every message that changes something carries a key that makes it the same wish.
 * @returns undefined when nobody is there to answer
 */
export async function sendUntilHeard<N extends MessageName>(
  name: N,
  body: Body<N>,
): Promise<Answer<N> | undefined> {
  for (let attempt = 0; attempt < MOST_TRIES && isAlive(); attempt++) {
    try {
      return await send(name, body);
    } catch {
      if (!(await pause(200 * 2 ** attempt))) break;
    }
  }
  return undefined;
}

/** Listens to what the background tells. */
export function onNews(listener: (news: News) => void): void {
  browser.runtime.onMessage.addListener((message: unknown) => {
    if (isNews(message)) listener(message);
    return undefined;
  });
}

/** Only our own background reaches this listener; the name is all that needs a look. */
const isNews = (message: unknown): message is News =>
  typeof message === 'object' && message !== null && 'news' in message;

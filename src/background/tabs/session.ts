import * as z from 'zod/mini';
import { browser } from '../../platform.ts';
import { type ShopAnswer, ShopError, type ShopSession } from '../../retailers/session.ts';
import { type Noting, noted } from '../net/noted.ts';
import { meaningOf, TOLD_IN } from '../net/told.ts';

const Answer = z.object({
  status: z.int(),
  url: z.string(),
  told: z.object({
    contentType: z.nullable(z.string()),
    wafAction: z.nullable(z.string()),
    retryAfter: z.nullable(z.string()),
  }),
  text: z.string(),
});
type Answer = z.infer<typeof Answer>;

/** Runs in the store's page: asks as the page's own scripts ask. Self-contained, since it is sent there as text. */
async function fetchThere(path: string, names: typeof TOLD_IN): Promise<Answer> {
  const response = await fetch(path, { credentials: 'same-origin', cache: 'no-store' });
  const { status, url, headers } = response;
  const told = {
    contentType: headers.get(names.contentType),
    wafAction: headers.get(names.wafAction),
    retryAfter: headers.get(names.retryAfter),
  };
  return { status, url, told, text: await response.text() };
}

/** Runs in the store's page: the page as it stands. */
function readThere(): Answer {
  const text = document.documentElement.outerHTML;
  const told = { contentType: document.contentType, wafAction: null, retryAfter: null };
  return { status: 200, url: location.href, told, text };
}

/** Runs in the store's page: presses what a selector finds. */
function pressThere(selector: string): boolean {
  const button = document.querySelector(selector);
  if (!(button instanceof HTMLElement)) return false;
  button.click();
  return true;
}

/** Firefox never settles a script whose page went away under it. */
const LONGEST_RUN_MS = 8000;

function tooLong(): Promise<never> {
  return new Promise((_, reject) =>
    setTimeout(() => reject(new ShopError('timeout')), LONGEST_RUN_MS),
  );
}

/** Runs a function in a tab. @throws ShopError when the tab is gone or between two pages */
async function run<A extends readonly unknown[]>(
  tabId: number,
  func: (...args: [...A]) => unknown,
  args: A,
): Promise<unknown> {
  try {
    const running = browser.scripting.executeScript({ target: { tabId }, func, args: [...args] });
    const [ran] = await Promise.race([running, tooLong()]);
    return ran?.result;
  } catch {
    throw new ShopError('network');
  }
}

async function* once(text: string) {
  yield text;
}

function answerOf(raw: unknown, origin: string): ShopAnswer {
  const answer = Answer.safeParse(raw).data;
  const url = answer && URL.parse(answer.url);
  if (!answer || !url) throw new ShopError('network');
  if (url.origin !== origin) throw new ShopError('elsewhere');
  const { status, told, text } = answer;
  return { status, url, ...meaningOf(told), body: () => once(text), text: async () => text };
}

/** Presses a button in a tab. @returns whether there is one @throws ShopError */
export const pressIn = async (tabId: number, selector: string): Promise<boolean> =>
  (await run(tabId, pressThere, [selector])) === true;

/** Requests that a store's page in a tab makes itself. The product's page is read as it stands in the tab. */
export function tabSession(tabId: number, origin: string, noting: Noting): ShopSession {
  return {
    async get(path, purpose) {
      if (purpose === 'product') return answerOf(await run(tabId, readThere, []), origin);
      return noted(
        { url: origin, method: 'GET', purpose, how: 'tab' },
        async () => answerOf(await run(tabId, fetchThere, [path, TOLD_IN]), origin),
        ({ status, url }) => ({ status, url: url.href, redirected: false }),
        noting,
      );
    },
    // In a tab it is the store's own button that posts.
    post: () => Promise.reject(new ShopError('network')),
  };
}

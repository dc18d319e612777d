import { useLayoutEffect } from 'preact/hooks';
import { browser } from '../platform.ts';

/** News comes in bursts, such as when many products are added at once: the page asks this often at most. */
const REST_MS = 250;

/** Whether a message is something the background tells, and not a page's question to the background. */
function isNews(message: unknown): boolean {
  return typeof message === 'object' && message !== null && 'news' in message;
}

/** Calls at once, and what else is wished for within a while once, after it. */
function gathered(act: () => void): { wish: () => void; end: () => void } {
  let rest: ReturnType<typeof setTimeout> | undefined;
  let isWished = false;
  const begin = () => {
    isWished = false;
    rest = setTimeout(() => {
      rest = undefined;
      if (isWished) begin();
    }, REST_MS);
    act();
  };
  const wish = () => {
    isWished = true;
    if (rest === undefined) begin();
  };
  return { wish, end: () => clearTimeout(rest) };
}

/** Calls back when the background tells that something changed: at once, then a few times a second at most. */
export function useNews(changed: () => void): void {
  // Before anything is asked, so that no news falls between the answer and the listening.
  useLayoutEffect(() => {
    const { wish, end } = gathered(changed);
    const hear = (message: unknown): void => {
      if (isNews(message)) wish();
    };
    browser.runtime.onMessage.addListener(hear);
    return () => {
      browser.runtime.onMessage.removeListener(hear);
      end();
    };
  }, [changed]);
}

import { useEffect } from 'preact/hooks';
import { browser } from '../platform.ts';

/** Whether a message is something the background tells, and not a page's question to the background. */
function isNews(message: unknown): boolean {
  return typeof message === 'object' && message !== null && 'news' in message;
}

/** Calls back whenever the background tells that something changed. */
export function useNews(changed: () => void): void {
  useEffect(() => {
    const hear = (message: unknown): void => {
      if (isNews(message)) changed();
    };
    browser.runtime.onMessage.addListener(hear);
    return () => browser.runtime.onMessage.removeListener(hear);
  }, [changed]);
}

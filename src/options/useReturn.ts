import { useEffect } from 'preact/hooks';

/** Calls back when the shopper comes back to this page from another tab. */
export function useReturn(returned: () => void): void {
  useEffect(() => {
    const look = (): void => {
      if (document.visibilityState === 'visible') returned();
    };
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, [returned]);
}

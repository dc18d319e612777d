import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/** Opens what is folded while the page is printed: paper cannot be unfolded. */
export function useOpenForPrint(details: RefObject<HTMLDetailsElement | null>): void {
  useEffect(() => {
    let wasOpen = false;
    const open = (): void => {
      wasOpen = details.current?.open ?? false;
      if (details.current) details.current.open = true;
    };
    const close = (): void => {
      if (details.current) details.current.open = wasOpen;
    };
    addEventListener('beforeprint', open);
    addEventListener('afterprint', close);
    return () => {
      removeEventListener('beforeprint', open);
      removeEventListener('afterprint', close);
    };
  }, [details]);
}

import { useEffect } from 'preact/hooks';

const DARK = '(prefers-color-scheme: dark)';

/** Notes the colours of the page on its root, where buttons in a feed look for a change of them. */
export function useTheme(): void {
  useEffect(() => {
    const dark = matchMedia(DARK);
    const note = (): void => {
      document.documentElement.dataset['theme'] = dark.matches ? 'dark' : 'light';
    };
    note();
    dark.addEventListener('change', note);
    return () => dark.removeEventListener('change', note);
  }, []);
}

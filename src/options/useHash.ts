import { useLayoutEffect, useState } from 'preact/hooks';

/** The part of the address behind `#`, followed as it changes. */
export function useHash(): string {
  const [hash, setHash] = useState(location.hash);
  useLayoutEffect(() => {
    const follow = (): void => setHash(location.hash);
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return hash.slice(1);
}

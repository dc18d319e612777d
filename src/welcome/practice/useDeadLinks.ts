import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** Lets the links within an element lead nowhere. @param pressed called in place of that */
export function useDeadLinks(pressed: () => void): RefObject<HTMLDivElement | null> {
  const element = useRef<HTMLDivElement>(null);
  const last = useRef(pressed);
  last.current = pressed;
  useEffect(() => {
    const stay = (event: Event): void => {
      if (!(event.target instanceof Element) || !event.target.closest('a')) return;
      event.preventDefault();
      last.current();
    };
    for (const name of ['click', 'auxclick']) element.current?.addEventListener(name, stay);
  }, []);
  return element;
}

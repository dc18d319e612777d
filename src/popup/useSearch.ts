import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { type Filter, NO_FILTER } from './filter.ts';

interface Searching {
  readonly filter: Filter;
  readonly change: (filter: Filter) => void;
  readonly isOpen: boolean;
  readonly toggle: () => void;
  /** What opens it, and has the focus again when it is closed. */
  readonly button: RefObject<HTMLButtonElement | null>;
}

const isField = (target: EventTarget | null) =>
  target instanceof Element && target.matches('input, select, textarea');

/** The search of the popup, opened by its button or by the key "/". Closed, it leaves nothing out but by store. */
export function useSearch(): Searching {
  const [filter, setFilter] = useState(NO_FILTER);
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const toggle = (): void => {
    setOpen(!isOpen);
    if (!isOpen) return;
    setFilter(({ marketplace }) => (marketplace ? { marketplace } : NO_FILTER));
    button.current?.focus();
  };
  useEffect(() => {
    const open = (event: KeyboardEvent): void => {
      if (event.key !== '/' || isField(event.target) || !button.current) return;
      event.preventDefault();
      setOpen(true);
    };
    document.addEventListener('keydown', open);
    return () => document.removeEventListener('keydown', open);
  }, []);
  return { filter, change: setFilter, isOpen, toggle, button };
}

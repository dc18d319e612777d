import type { VNode } from 'preact';
import { useRef, useState } from 'preact/hooks';

interface Status {
  /** The line itself, to be placed where its act is. */
  readonly line: VNode;
  /** Says what became of an act; `focus` when the button that had the focus goes with it. */
  readonly say: (text: string, focus: boolean) => void;
}

/** A line that tells what became of an act, to ears as well as to eyes. */
export function useStatus(): Status {
  const [text, setText] = useState('');
  const line = useRef<HTMLParagraphElement>(null);
  const say = (next: string, focus: boolean): void => {
    setText(next);
    if (focus) line.current?.focus();
  };
  return {
    say,
    line: (
      <p class="status" role="status" tabIndex={-1} ref={line}>
        {text}
      </p>
    ),
  };
}

import { useCallback, useRef, useState } from 'preact/hooks';

/** Something that takes long, one at a time, and can be given up. */
interface Task {
  readonly isRunning: boolean;
  /** Starts it. What it is given tells whether it was given up. */
  readonly run: (work: (isOver: () => boolean) => Promise<void>) => Promise<void>;
  readonly giveUp: () => void;
}

/** Keeps track of something that takes long. */
export function useTask(): Task {
  const [isRunning, setRunning] = useState(false);
  const latest = useRef(0);
  const giveUp = useCallback(() => {
    latest.current += 1;
  }, []);
  const run = useCallback(async (work: (isOver: () => boolean) => Promise<void>) => {
    latest.current += 1;
    const mine = latest.current;
    setRunning(true);
    try {
      await work(() => latest.current !== mine);
    } finally {
      setRunning(false);
    }
  }, []);
  return { isRunning, run, giveUp };
}

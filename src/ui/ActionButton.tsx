import type { Ref } from 'preact';
import { useState } from 'preact/hooks';

interface Props {
  readonly label: string;
  /** The whole of it for those who do not see where the button stands. */
  readonly name?: string | undefined;
  /** What the button says while it works; its label, if nothing else. */
  readonly busyLabel?: string;
  readonly look?: keyof typeof CLASSES;
  /** Called within the click itself, so that it may ask for permissions. */
  readonly act: () => Promise<unknown>;
  readonly buttonRef?: Ref<HTMLButtonElement>;
}

const CLASSES = {
  plain: 'button',
  main: 'button main',
  even: 'button even',
  act: 'act',
  quiet: 'act quiet',
} as const;

/** A button whose act takes a while: it says so, keeps its focus, and does not start a second time. */
export function ActionButton({ label, name, busyLabel, look = 'plain', act, buttonRef }: Props) {
  const [busy, setBusy] = useState(false);
  const press = (): void => {
    if (busy) return;
    setBusy(true);
    act().finally(() => setBusy(false));
  };
  return (
    <button
      type="button"
      class={CLASSES[look]}
      aria-label={name}
      aria-disabled={busy}
      onClick={press}
      ref={buttonRef ?? null}
    >
      {busy ? (busyLabel ?? label) : label}
    </button>
  );
}

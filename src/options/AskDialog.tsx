import { useEffect, useId, useRef } from 'preact/hooks';

interface Props {
  readonly title: string;
  readonly text: string;
  /** What leaves everything as it is. */
  readonly no: string;
  readonly yes: string;
  readonly act: () => void;
  /** Called when the question is over, whatever was answered. */
  readonly close: () => void;
}

/** Asks before something is done, and says what comes of it. */
export function AskDialog({ title, text, no, yes, act, close }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const name = useId();
  useEffect(() => dialog.current?.showModal(), []);
  const leave = (): void => dialog.current?.close();
  return (
    <dialog ref={dialog} aria-labelledby={name} onClose={close}>
      <h2 id={name}>{title}</h2>
      <p class="hint">{text}</p>
      <div class="row-acts">
        <button type="button" class="button" onClick={leave}>
          {no}
        </button>
        <button
          type="button"
          class="button main"
          onClick={() => {
            leave();
            act();
          }}
        >
          {yes}
        </button>
      </div>
    </dialog>
  );
}

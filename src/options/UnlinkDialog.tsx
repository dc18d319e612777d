import { useEffect, useId, useRef } from 'preact/hooks';
import { t } from '../ui/text.ts';

interface Props {
  readonly marketplace: string;
  readonly unlink: () => Promise<void>;
  readonly keep: () => void;
}

/** Asks before a store is unlinked, and says what goes with it. */
export function UnlinkDialog({ marketplace, unlink, keep }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useId();
  useEffect(() => dialog.current?.showModal(), []);
  const close = (): void => dialog.current?.close();
  const closeAndUnlink = (): void => {
    close();
    void unlink();
  };
  return (
    <dialog ref={dialog} aria-labelledby={title} onClose={keep}>
      <h2 id={title}>{t('unlink_title', marketplace)}</h2>
      <p class="hint">{t('unlink_text', marketplace)}</p>
      <div class="row-acts">
        <button type="button" class="button" onClick={close}>
          {t('unlink_keep')}
        </button>
        <button type="button" class="button main" onClick={closeAndUnlink}>
          {t('stores_unlink')}
        </button>
      </div>
    </dialog>
  );
}

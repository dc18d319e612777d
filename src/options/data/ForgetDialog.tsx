import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Counted, Forgettable } from '../../messages/data.ts';
import { ask } from '../../ui/ask.ts';
import { t } from '../../ui/text.ts';
import { bothOf } from './counts.ts';

/** Something that may be forgotten, and its name. */
export interface Forgetting {
  readonly what: Forgettable;
  readonly name: string;
}

interface Props {
  /** Of which one is chosen, the first before that. */
  readonly choices: readonly [Forgetting, ...Forgetting[]];
  readonly forget: (what: Forgettable) => void;
  readonly keep: () => void;
}

/** How much would go; nothing before it is known. */
function useSize(what: Forgettable): Counted | undefined {
  const [size, setSize] = useState<readonly [Forgettable, Counted]>();
  useEffect(() => {
    void ask('journal/size', { of: what })
      .then((counted) => setSize([what, counted]))
      .catch(() => undefined);
  }, [what]);
  return size?.[0] === what ? size[1] : undefined;
}

/** Asks before something is forgotten, and says how much that is. */
export function ForgetDialog({ choices, forget, keep }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useId();
  const [{ what }, choose] = useState(choices[0]);
  const size = useSize(what);
  useEffect(() => dialog.current?.showModal(), []);
  const close = (): void => dialog.current?.close();
  const closeAndForget = (): void => {
    close();
    forget(what);
  };
  return (
    <dialog ref={dialog} aria-labelledby={title} onClose={keep}>
      <h2 id={title}>{t('data_forget_title')}</h2>
      <Choices choices={choices} chosen={what} choose={choose} />
      <p role="status">{size ? t('data_forget_size', ...bothOf(size)) : t('data_counting')}</p>
      <p class="hint">{t('data_forget_note')}</p>
      <div class="row-acts">
        <button type="button" class="button" onClick={close}>
          {t('data_forget_keep')}
        </button>
        <button type="button" class="button main" onClick={closeAndForget}>
          {t('data_forget_do')}
        </button>
      </div>
    </dialog>
  );
}

interface ChoicesProps {
  readonly choices: readonly Forgetting[];
  readonly chosen: Forgettable;
  readonly choose: (choice: Forgetting) => void;
}

function Choices({ choices, chosen, choose }: ChoicesProps) {
  const group = useId();
  if (choices.length === 1) return <p>{choices[0]?.name}</p>;
  return (
    <fieldset class="lines">
      <legend class="hint">{t('data_forget_which')}</legend>
      {choices.map((choice) => (
        <label key={choice.name} class="choice">
          <input
            type="radio"
            name={group}
            checked={choice.what === chosen}
            onChange={() => choose(choice)}
          />
          <bdi>{choice.name}</bdi>
        </label>
      ))}
    </fieldset>
  );
}

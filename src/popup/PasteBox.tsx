import type { TargetedInputEvent, TargetedSubmitEvent } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { ask } from '../ui/ask.ts';
import { detailText, t } from '../ui/text.ts';
import { linkIn } from './pasted.ts';

/**
 * Adds what a pasted link leads to, on paste or at Enter. How that goes on is told in the list.
 * @param wanted whether pasting is the only way that is left: the box then has the focus
 */
export function PasteBox({ wanted }: { readonly wanted: boolean }) {
  const [problem, setProblem] = useState('');
  const box = useRef<HTMLInputElement>(null);
  const hint = useId();
  useEffect(() => {
    if (wanted) box.current?.focus();
  }, [wanted]);
  const take = async (text: string): Promise<void> => {
    const link = linkIn(text);
    if (!link) return setProblem(text.trim() && t('popup_paste_unknown'));
    if (box.current) box.current.value = '';
    setProblem('');
    const key = crypto.randomUUID();
    const order = { key, link, quantity: 1, target: 'cart', again: false } as const;
    try {
      const { state, detail } = await ask('cart/add', order);
      // The list shows what was kept of it; this was not.
      if (state === 'failed')
        setProblem(detailText(state, { detail, store: '' }) || t('reason_failed'));
    } catch {
      setProblem(t('page_broken'));
    }
  };
  const submit = (event: TargetedSubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    void take(box.current?.value ?? '');
  };
  const change = ({ currentTarget, inputType }: TargetedInputEvent<HTMLInputElement>): void => {
    if (inputType === 'insertFromPaste') void take(currentTarget.value);
    else setProblem('');
  };
  return (
    <form class="paste" onSubmit={submit}>
      <input
        type="text"
        inputMode="url"
        autocomplete="off"
        spellcheck={false}
        placeholder={t('popup_paste')}
        aria-label={t('popup_paste')}
        aria-describedby={hint}
        aria-invalid={problem !== ''}
        ref={box}
        onInput={change}
      />
      <p id={hint} class="hint" role="alert">
        {problem}
      </p>
    </form>
  );
}

import type { TargetedSubmitEvent } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import { t } from '../ui/text.ts';

interface Props {
  readonly label: string;
  readonly placeholder: string;
  /** Takes what was typed. @returns what is wrong with it and what to do, empty when it was taken */
  readonly take: (typed: string) => string;
}

/** A field and a button that add one more to a list. */
export function AddOne({ label, placeholder, take }: Props) {
  const [problem, setProblem] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const hint = useId();
  const submit = (event: TargetedSubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const { current } = field;
    if (!current) return;
    const found = take(current.value);
    setProblem(found);
    if (!found) current.value = '';
    current.focus();
  };
  return (
    <form class="add-one" onSubmit={submit}>
      <input
        type="text"
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        aria-label={label}
        placeholder={placeholder}
        aria-describedby={hint}
        aria-invalid={problem !== ''}
        ref={field}
        onInput={() => setProblem('')}
      />
      <button type="submit" class="button">
        {t('options_add')}
      </button>
      <p id={hint} class="hint" role="alert">
        {problem}
      </p>
    </form>
  );
}

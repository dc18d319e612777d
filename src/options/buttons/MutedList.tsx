import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { ActionButton } from '../../ui/ActionButton.tsx';
import { t } from '../../ui/text.ts';

interface Props {
  readonly title: string;
  readonly hint: string;
  /** What is muted, as it is shown. */
  readonly muted: readonly string[];
  readonly remove: (one: string) => Promise<void>;
  /** What adds one more. */
  readonly children: ComponentChildren;
}

/** Something that is muted, each of which can be taken off the list. */
export function MutedList({ title, hint, muted, remove, children }: Props) {
  const name = useId();
  return (
    <section class="card" aria-labelledby={name}>
      <h2 id={name}>{title}</h2>
      <p class="hint">{hint}</p>
      <ul class="tags">
        {muted.map((one) => (
          <li key={one} class="tag">
            <bdi>{one}</bdi>
            <ActionButton
              look="quiet"
              label="×"
              name={t('mutes_remove', one)}
              act={() => remove(one)}
            />
          </li>
        ))}
      </ul>
      {children}
    </section>
  );
}

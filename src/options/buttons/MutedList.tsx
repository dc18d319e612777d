import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { t } from '../../ui/text.ts';
import { TagList } from '../TagList.tsx';

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
      <TagList tags={muted} removeName={(one) => t('mutes_remove', one)} remove={remove} />
      {children}
    </section>
  );
}

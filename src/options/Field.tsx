import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

/** What tells of a problem to those who do not see it. */
interface ProblemMarks {
  readonly 'aria-invalid': boolean;
  readonly 'aria-describedby': string;
}

interface Props {
  readonly label: string;
  /** What is wrong with what was entered, if anything. */
  readonly problem?: string | undefined;
  /** Takes a whole row. */
  readonly wide?: boolean;
  readonly children: (id: string, marks: ProblemMarks) => ComponentChildren;
}

/** A control below its label, and what is wrong with it below that. */
export function Field({ label, problem = '', wide = false, children }: Props) {
  const id = useId();
  const told = `${id}-problem`;
  return (
    <div class={wide ? 'field wide' : 'field'}>
      <label for={id}>{label}</label>
      {children(id, { 'aria-invalid': problem !== '', 'aria-describedby': told })}
      <p id={told} class="problem" role="alert">
        {problem}
      </p>
    </div>
  );
}

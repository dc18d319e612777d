import { useId } from 'preact/hooks';

interface Props {
  readonly title: string;
  readonly hint: string;
  readonly on: boolean;
  /** Called within the click, so that it may ask for permissions. */
  readonly change: (on: boolean) => void;
}

/** Something that is on or off, and what that means. */
export function SwitchCard(props: Props) {
  const title = useId();
  const hint = useId();
  return (
    <section class="card row">
      <div class="row-text">
        <h2 id={title}>{props.title}</h2>
        <p id={hint} class="hint">
          {props.hint}
        </p>
      </div>
      <button
        type="button"
        role="switch"
        class="switch"
        aria-checked={props.on}
        aria-labelledby={title}
        aria-describedby={hint}
        onClick={() => props.change(!props.on)}
      />
    </section>
  );
}

import { useId } from 'preact/hooks';

export interface SwitchProps {
  readonly title: string;
  readonly hint: string;
  readonly on: boolean;
  /** Called within the click, so that it may ask for permissions. */
  readonly change: (on: boolean) => void;
}

/** Something that is on or off, and what that means. @param heading how deep its title stands in the page */
function Switch({
  title,
  hint,
  on,
  change,
  heading: Title,
}: SwitchProps & { heading: 'h2' | 'h3' }) {
  const name = useId();
  const meaning = useId();
  return (
    <>
      <div class="row-text">
        <Title id={name}>{title}</Title>
        <p id={meaning} class="hint">
          {hint}
        </p>
      </div>
      <button
        type="button"
        role="switch"
        class="switch"
        aria-checked={on}
        aria-labelledby={name}
        aria-describedby={meaning}
        onClick={() => change(!on)}
      />
    </>
  );
}

/** A switch in a card of its own. */
export const SwitchCard = (props: SwitchProps) => (
  <section class="card row">
    <Switch {...props} heading="h2" />
  </section>
);

/** A switch as a line among others. */
export const SwitchLine = (props: SwitchProps) => (
  <div class="row">
    <Switch {...props} heading="h3" />
  </div>
);

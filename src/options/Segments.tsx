import { useId } from 'preact/hooks';

interface Choice<T extends string> {
  readonly value: T;
  readonly name: string;
  /** Shown below while it is the chosen one. */
  readonly meaning: string;
}

interface Props<T extends string> {
  readonly legend: string;
  readonly class?: string;
  readonly choices: readonly Choice<T>[];
  readonly chosen: T;
  readonly choose: (value: T) => void;
}

/** A choice of a few, side by side, and what the chosen one means. */
export function Segments<T extends string>(props: Props<T>) {
  const { legend, choices, chosen, choose } = props;
  const group = useId();
  return (
    <fieldset class={props.class}>
      <legend>{legend}</legend>
      <div class="segments">
        {choices.map(({ value, name }) => (
          <label key={value}>
            <input
              type="radio"
              name={group}
              checked={value === chosen}
              aria-describedby={`${group}-${value}`}
              onChange={() => choose(value)}
            />
            {name}
          </label>
        ))}
      </div>
      {choices.map(({ value, meaning }) => (
        <p key={value} id={`${group}-${value}`} class="hint" hidden={value !== chosen}>
          {meaning}
        </p>
      ))}
    </fieldset>
  );
}

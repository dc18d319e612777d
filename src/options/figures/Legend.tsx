/** The pattern of the second series, by which it is told apart without colour. */
export const HATCH = 'hatch';

/** What the bars of a plot are. The pattern that is defined here is that of all bars. */
export function Legend({ names }: { readonly names: readonly string[] }) {
  return (
    <figcaption class="legend">
      {names.map((name, index) => (
        <span key={name}>
          <svg width="22" height="12" aria-hidden="true">
            <rect class={index === 0 ? 'bar bar-first' : 'bar bar-second'} width="22" height="12" />
          </svg>
          {name}
        </span>
      ))}
    </figcaption>
  );
}

/** Stands once in a page, for all its plots. */
export function Hatch() {
  return (
    <svg class="hatch" width="0" height="0" aria-hidden="true">
      <pattern
        id={HATCH}
        width="5"
        height="5"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <path class="hatch-line" d="M1 0v5" />
      </pattern>
    </svg>
  );
}

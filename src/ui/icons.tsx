import { MARK } from './mark.ts';

/** The mark, in the colour of brand. Purely decorative: the name stands beside it. */
export function Mark({ size }: { readonly size: number }) {
  return (
    <svg class="mark" width={size} height={size} viewBox="0 0 24 24" aria-hidden="true">
      <path
        d={MARK.lines}
        fill="none"
        stroke="currentColor"
        stroke-width={MARK.strokeWidth}
        stroke-linecap="round"
      />
      {MARK.wheels.map(({ x, y }) => (
        <circle key={x} cx={x} cy={y} r={MARK.wheelRadius} fill="currentColor" />
      ))}
    </svg>
  );
}

/** A magnifying glass: the way to the search. */
export function Glass() {
  return (
    <svg width="18" height="18" viewBox="0 0 24 24" aria-hidden="true">
      <g fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round">
        <circle cx="10.5" cy="10.5" r="6" />
        <path d="M15 15l5.4 5.4" />
      </g>
    </svg>
  );
}

const TEETH = [0, 45, 90, 135, 180, 225, 270, 315];

/** A gear: the way to the settings. */
export function Gear() {
  return (
    <svg width="18" height="18" viewBox="0 0 24 24" aria-hidden="true">
      <g fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round">
        <circle cx="12" cy="12" r="6.4" />
        <circle cx="12" cy="12" r="2.2" />
        {TEETH.map((angle) => (
          <path key={angle} d="M12 2.6v2.4" transform={`rotate(${angle} 12 12)`} />
        ))}
      </g>
    </svg>
  );
}

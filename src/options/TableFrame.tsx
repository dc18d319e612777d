import type { ComponentChildren } from 'preact';

/** The frame of a table that may be wider than the page: it is scrolled within, by keys too. */
export function TableFrame(props: {
  readonly label: string;
  readonly children: ComponentChildren;
}) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what can be scrolled must be reached by keys
    <section class="table-frame" aria-label={props.label} tabIndex={0}>
      {props.children}
    </section>
  );
}

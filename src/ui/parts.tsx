import type { ComponentChildren } from 'preact';

/** A link that leaves our pages. */
export function Away(props: {
  readonly href: string;
  readonly class?: string;
  readonly label?: string | undefined;
  readonly children: ComponentChildren;
}) {
  return (
    <a
      class={props.class}
      href={props.href}
      target="_blank"
      rel="noopener"
      aria-label={props.label}
    >
      {props.children}
    </a>
  );
}

/** A store stands as a letter in a quiet tile: no shop's picture is ours to show. */
export function LetterTile({ name }: { readonly name: string }) {
  return (
    <span class="tile" aria-hidden="true">
      {name.charAt(0)}
    </span>
  );
}

/** Something the shopper should know, with the way on beside it. */
export function Notice(props: { readonly text: string; readonly children?: ComponentChildren }) {
  return (
    <div class="notice">
      <p>{props.text}</p>
      {props.children}
    </div>
  );
}

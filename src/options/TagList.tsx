import { ActionButton } from '../ui/ActionButton.tsx';

interface Props {
  readonly tags: readonly string[];
  /** How one is written; as it is, if nothing else. */
  readonly show?: (tag: string) => string;
  /** The accessible name of the button that takes one off. */
  readonly removeName: (tag: string) => string;
  readonly remove: (tag: string) => Promise<void>;
}

/** Short things in a line, each of which can be taken off the list. */
export function TagList({ tags, show = (tag) => tag, removeName, remove }: Props) {
  return (
    <ul class="tags">
      {tags.map((tag) => (
        <li key={tag} class="tag">
          <bdi>{show(tag)}</bdi>
          <ActionButton look="quiet" label="×" name={removeName(tag)} act={() => remove(tag)} />
        </li>
      ))}
    </ul>
  );
}

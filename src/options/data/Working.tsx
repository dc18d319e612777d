import { t } from '../../ui/text.ts';

interface Props {
  readonly text: string;
  /** Between 0 and 1; undefined where nobody knows. */
  readonly part: number | undefined;
  readonly giveUp: () => void;
}

/** How far something is that takes long, and the way to give it up. */
export function Working({ text, part, giveUp }: Props) {
  return (
    <div class="row">
      <div class="row-text working">
        <p>{text}</p>
        <progress aria-label={text} value={part} max={1} />
      </div>
      <button type="button" class="button" onClick={giveUp}>
        {t('data_give_up')}
      </button>
    </div>
  );
}

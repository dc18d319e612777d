import { t } from '../../ui/text.ts';
import { Field } from '../Field.tsx';

interface Props {
  readonly name: string;
  readonly problem?: string;
}

/** A field for the author of posts. */
export function AuthorField({ name, problem }: Props) {
  return (
    <Field label={t('search_author')} problem={problem}>
      {(id, marks) => (
        <input
          {...marks}
          id={id}
          type="text"
          name={name}
          placeholder="@name"
          dir="ltr"
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
        />
      )}
    </Field>
  );
}

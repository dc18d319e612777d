import type { Answer } from '../../messages.ts';
import { ActionButton } from '../../ui/ActionButton.tsx';
import { t } from '../../ui/text.ts';
import { dateOf } from '../../ui/time.ts';

interface Props {
  readonly found: Answer<'prices/list'>;
  /** Whether anything in particular is looked for. */
  readonly searching: boolean;
  readonly more: () => Promise<void>;
}

/** Says how far back prices were looked for, and goes on from there. */
export function Further({ found, searching, more }: Props) {
  const { observations, next, searchedTo } = found;
  return (
    <div class="further">
      <div role="status">
        {observations.length === 0 && !next && (
          <p>{t(searching ? 'prices_not_found' : 'prices_none')}</p>
        )}
        {next && searchedTo !== undefined && (
          <p class="hint">{t('prices_searched_to', dateOf(searchedTo))}</p>
        )}
      </div>
      {next && (
        <ActionButton
          label={t(searchedTo === undefined ? 'prices_more' : 'prices_further')}
          act={more}
        />
      )}
    </div>
  );
}

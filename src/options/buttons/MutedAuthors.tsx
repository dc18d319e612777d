import type { Mutes } from '../../model/mutes.ts';
import { MOST_MUTES, muteCount, mutedAuthors } from '../../model/muting.ts';
import type { SiteName } from '../../model/post.ts';
import { ask } from '../../ui/ask.ts';
import { t } from '../../ui/text.ts';
import { AddOne } from '../AddOne.tsx';
import { handleIn } from '../profileChanges.ts';
import { MutedList } from './MutedList.tsx';
import { useMuting } from './useMuting.tsx';

interface Props {
  readonly site: SiteName;
  /** What people call the site. */
  readonly name: string;
  readonly mutes: Mutes;
  readonly reload: () => void;
}

/** Authors of a site whose posts have no button. */
export function MutedAuthors({ site, name, mutes, reload }: Props) {
  const { change, line } = useMuting(reload);
  const set = (handle: string, on: boolean) =>
    change(`@${handle}`, on, () => ask('mutes/author', { site, handle, on }));
  const take = (typed: string): string => {
    const handle = handleIn(typed);
    if (!handle) return t('profiles_unfit');
    if (mutedAuthors(mutes, site).includes(handle)) return t('mutes_double');
    if (muteCount(mutes) >= MOST_MUTES) return t('mutes_full', String(MOST_MUTES));
    void set(handle, true);
    return '';
  };
  return (
    <>
      {line}
      <MutedList
        title={t('mutes_authors', name)}
        hint={t('mutes_authors_hint')}
        muted={mutedAuthors(mutes, site).map((handle) => `@${handle}`)}
        remove={(one) => set(one.slice(1), false)}
      >
        <AddOne label={t('mutes_author')} placeholder="@name" take={take} />
      </MutedList>
    </>
  );
}

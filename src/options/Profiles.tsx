import type { Profiles as Choices } from '../model/profiles.ts';
import { ask } from '../ui/ask.ts';
import { Notice } from '../ui/parts.tsx';
import { t } from '../ui/text.ts';
import { useStatus } from '../ui/useStatus.tsx';
import { AddOne } from './AddOne.tsx';
import type { SectionProps } from './Options.tsx';
import { OtherProfiles } from './OtherProfiles.tsx';
import { ProfileRow } from './ProfileRow.tsx';
import { handleIn, knownProfiles, linkProfile } from './profileChanges.ts';

/** Which stores each of the shopper's profiles on X uses. */
export function Profiles({ profiles, seen, stores, reload }: SectionProps) {
  const linked = stores.map(({ marketplace }) => marketplace);
  const known = knownProfiles(profiles, seen);
  const { say, line } = useStatus();
  const change = async (changed: Choices, done = ''): Promise<void> => {
    const told = await ask('preferences/set', { profiles: changed }).then(
      () => done,
      () => t('page_broken'),
    );
    // The button that had the focus goes with what it did.
    say(told, told !== '');
    reload();
  };
  const take = (typed: string): string => {
    const handle = handleIn(typed);
    if (!handle) return t('profiles_unfit');
    if (known.includes(handle)) return t('profiles_double');
    void change(linkProfile(profiles, handle, linked));
    return '';
  };
  return (
    <>
      <p class="hint">{t('profiles_intro')}</p>
      {known.length === 0 && <Notice text={t('profiles_empty')} />}
      {linked.length === 0 && <Notice text={t('profiles_no_store')} />}
      {line}
      {known.length > 0 && (
        <ul class="card rows">
          {known.map((handle) => (
            <ProfileRow
              key={handle}
              handle={handle}
              profiles={profiles}
              linked={linked}
              change={change}
            />
          ))}
        </ul>
      )}
      {Object.keys(profiles.stores).length > 0 && (
        <OtherProfiles
          others={profiles.others}
          choose={(others) => void change({ ...profiles, others })}
        />
      )}
      <section class="card">
        <h2>{t('profiles_another')}</h2>
        <AddOne label={t('profiles_handle')} placeholder="@name" take={take} />
      </section>
    </>
  );
}

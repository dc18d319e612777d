import type { Profiles } from '../model/profiles.ts';
import { storesOf } from '../model/profilestores.ts';
import { ActionButton } from '../ui/ActionButton.tsx';
import { LetterTile } from '../ui/parts.tsx';
import { t } from '../ui/text.ts';
import { freeProfile, linkProfile } from './profileChanges.ts';

interface Props {
  readonly handle: string;
  readonly profiles: Profiles;
  readonly linked: readonly string[];
  /** @param done what to say then, where the control that was used goes away */
  readonly change: (profiles: Profiles, done?: string) => Promise<void>;
}

/** One profile, and which of the linked stores it uses. */
export function ProfileRow({ handle, profiles, linked, change }: Props) {
  const usable = storesOf(profiles, handle);
  const used = usable === 'any' ? linked : usable;
  const isChosen = Object.hasOwn(profiles.stores, handle);
  const use = (store: string, on: boolean): void => {
    const others = used.filter((each) => each !== store);
    void change(linkProfile(profiles, handle, on ? [...others, store] : others));
  };
  return (
    <li class="row">
      <LetterTile name={handle} />
      <div class="row-text">
        <h2>
          <bdi>@{handle}</bdi>
        </h2>
        <p class="hint">{stateText(isChosen, usable)}</p>
      </div>
      <div class="row-acts">
        {isChosen && <Free handle={handle} profiles={profiles} change={change} />}
        {!isChosen && usable === 'any' && (
          <ActionButton
            label={t('profiles_only_these')}
            act={() => change(linkProfile(profiles, handle, used), t('profiles_kept', handle))}
          />
        )}
      </div>
      <fieldset class="row-more checks" aria-label={t('profiles_stores_of', handle)}>
        {[...new Set([...linked, ...used])].map((store) => (
          <label key={store}>
            <input
              type="checkbox"
              checked={used.includes(store)}
              onChange={({ currentTarget }) => use(store, currentTarget.checked)}
            />
            {store}
            {!linked.includes(store) && <span class="hint">{t('profiles_not_linked')}</span>}
          </label>
        ))}
      </fieldset>
    </li>
  );
}

function stateText(isChosen: boolean, usable: readonly string[] | 'any'): string {
  if (!isChosen) return t(usable === 'any' ? 'profiles_any' : 'profiles_none_yet');
  return t(usable.length > 0 ? 'profiles_these' : 'profiles_none');
}

function Free({ handle, profiles, change }: Omit<Props, 'linked'>) {
  const free = freeProfile(profiles, handle);
  const label = storesOf(free, handle) === 'any' ? 'profiles_any_again' : 'profiles_as_others';
  return <ActionButton label={t(label)} act={() => change(free, t('profiles_freed', handle))} />;
}

import type { Profiles } from '../model/profiles.ts';
import { t } from '../ui/text.ts';
import { Segments } from './Segments.tsx';

interface Props {
  readonly others: Profiles['others'];
  readonly choose: (others: Profiles['others']) => void;
}

/** What profiles that nothing was chosen for may use, once something was chosen for one. */
export function OtherProfiles({ others, choose }: Props) {
  return (
    <section class="card">
      <Segments
        legend={t('profiles_others')}
        chosen={others}
        choose={choose}
        choices={[
          { value: 'any', name: t('profiles_any'), meaning: t('profiles_others_any') },
          { value: 'none', name: t('profiles_others_none'), meaning: t('profiles_others_asked') },
        ]}
      />
    </section>
  );
}

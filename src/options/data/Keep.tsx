import { useId, useState } from 'preact/hooks';
import type { Preferences } from '../../model/standing.ts';
import { ask } from '../../ui/ask.ts';
import { t, tn } from '../../ui/text.ts';
import { Segments } from '../Segments.tsx';
import { isNone } from './counts.ts';
import { useForgetting } from './useForgetting.tsx';

const FOREVER = 'forever';
const DAYS = [30, 90, 365] as const;
const DAY_MS = 24 * 60 * 60 * 1000;

interface Props {
  readonly keepsDays: Preferences['keepsDays'];
  /** Called when it was changed. */
  readonly changed: () => void;
}

/** How long items and prices are kept. What is older than a new choice goes at once, after a question. */
export function Keep({ keepsDays, changed }: Props) {
  const title = useId();
  const [wanted, setWanted] = useState(keepsDays);
  const keep = (days: number | null) => ask('preferences/set', { keepsDays: days });
  const { offer, dialog, line } = useForgetting(changed, () => keep(wanted));
  const choose = async (value: string): Promise<void> => {
    const days = DAYS.find((each) => String(each) === value) ?? null;
    setWanted(days);
    const older = { by: 'time' as const, to: Date.now() - (days ?? 0) * DAY_MS };
    const isClean = days === null || isNone(await ask('journal/size', { of: older }));
    if (!isClean) return offer({ what: older, name: tn('data_forget_older', days) });
    await keep(days);
    changed();
  };
  const choices = [
    { value: FOREVER, name: t('data_keep_forever'), meaning: t('data_keep_forever_meaning') },
    ...DAYS.map((days) => ({
      value: String(days),
      name: tn('data_keep_days', days),
      meaning: tn('data_keep_days_meaning', days),
    })),
  ];
  return (
    <section class="card" aria-labelledby={title}>
      <h2 id={title}>{t('data_keep_title')}</h2>
      <Segments
        legend={t('data_keep_legend')}
        choices={choices}
        chosen={keepsDays === null ? FOREVER : String(keepsDays)}
        choose={(value) => void choose(value).catch(changed)}
      />
      {line}
      {dialog}
    </section>
  );
}

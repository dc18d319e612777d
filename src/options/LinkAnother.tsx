import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { ActionButton } from '../ui/ActionButton.tsx';
import { t } from '../ui/text.ts';
import { regionName } from './region.ts';

interface Props {
  readonly first: boolean;
  /** Marketplaces that are not linked yet. */
  readonly choices: readonly string[];
  /** The one the page was opened for, if any. */
  readonly wanted: string | undefined;
  readonly link: (marketplace: string) => Promise<void>;
}

/** A list of all stores there are, and the button that links the chosen one. */
export function LinkAnother({ first, choices, wanted, link }: Props) {
  const [chosen, setChosen] = useState(wanted);
  const label = useId();
  const button = useRef<HTMLButtonElement>(null);
  const isWanted = wanted !== undefined && choices.includes(wanted);
  useEffect(() => {
    if (isWanted) button.current?.focus();
  }, [isWanted]);
  const current = choices.find((choice) => choice === chosen) ?? choices[0];
  if (!current) return null;
  return (
    <section class="card row">
      <span class="tile" aria-hidden="true">
        +
      </span>
      <div class="row-text">
        <h2 id={label}>{t(first ? 'link_a_store' : 'stores_link_another')}</h2>
        <p class="hint">{isWanted ? t('stores_wanted', wanted) : t('stores_link_hint')}</p>
      </div>
      <div class="row-acts">
        <select
          aria-labelledby={label}
          value={current}
          onChange={({ currentTarget }) => setChosen(currentTarget.value)}
        >
          {choices.map((choice) => (
            <option key={choice} value={choice}>
              {t('stores_choice', choice, regionName(choice))}
            </option>
          ))}
        </select>
        <ActionButton
          look="main"
          label={t('stores_link')}
          busyLabel={t('stores_linking')}
          act={() => link(current)}
          buttonRef={button}
        />
      </div>
    </section>
  );
}

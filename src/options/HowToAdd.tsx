import { useId } from 'preact/hooks';
import type { StoreView } from '../messages.ts';
import type { Way } from '../model/request.ts';
import { ask } from '../ui/ask.ts';
import { type TextKey, t } from '../ui/text.ts';

interface Choice {
  readonly way: Way;
  readonly name: TextKey;
  readonly meaning: TextKey;
}

const CHOICES: readonly Choice[] = [
  { way: 'direct', name: 'way_direct', meaning: 'way_direct_meaning' },
  { way: 'tab', name: 'way_tab', meaning: 'way_tab_meaning' },
  { way: 'hand-over', name: 'way_hand_over', meaning: 'way_hand_over_meaning' },
];

interface Props {
  readonly store: StoreView;
  readonly reload: () => void;
}

/** How products are added at a store: three ways, and what the chosen one does. */
export function HowToAdd({ store, reload }: Props) {
  const { marketplace } = store;
  const group = useId();
  const choose = (way: Way): void => {
    void ask('stores/set-way', { marketplace, way }).then(reload, reload);
  };
  return (
    <fieldset class="row-more">
      <legend>{t('stores_way')}</legend>
      <div class="segments">
        {CHOICES.map(({ way, name }) => (
          <label key={way}>
            <input
              type="radio"
              name={group}
              checked={way === store.way}
              aria-describedby={`${group}-${way}`}
              onChange={() => choose(way)}
            />
            {t(name)}
          </label>
        ))}
      </div>
      {CHOICES.map(({ way, meaning }) => (
        <p key={way} id={`${group}-${way}`} class="hint" hidden={way !== store.way}>
          {t(meaning, marketplace)}
        </p>
      ))}
    </fieldset>
  );
}

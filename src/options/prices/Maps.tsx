import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { MapFigure } from '../../model/mapfigure.ts';
import { ask } from '../../ui/ask.ts';
import { t, uiLanguage } from '../../ui/text.ts';
import { useStatus } from '../../ui/useStatus.tsx';
import { currenciesOf, currencyOf } from './currencies.ts';
import type { PriceLadder } from './ladders.ts';
import { MapForm } from './MapForm.tsx';
import { MapRow } from './MapRow.tsx';
import { draftOf, type MapDraft, nameOf, withMap } from './mapdraft.ts';

interface Props {
  readonly maps: readonly MapFigure[];
  readonly stores: readonly string[];
  readonly ladders: readonly PriceLadder[];
  /** The product that the shopper wants to enter a figure for. */
  readonly wanted: PriceLadder | undefined;
  readonly end: () => void;
  readonly reload: () => void;
}

/** MAP figures that the shopper entered: more can be added, each can be changed and can go. */
export function Maps({ maps, stores, ladders, wanted, end, reload }: Props) {
  const { say, line } = useStatus();
  const [changed, setChanged] = useState<MapFigure>();
  const details = useRef<HTMLDetailsElement>(null);
  // Before the form in it takes the focus, which what is folded cannot.
  useLayoutEffect(() => {
    if (wanted && details.current) details.current.open = true;
  }, [wanted]);
  const currencies = currenciesOf(ladders, maps);
  const leave = (): void => {
    setChanged(undefined);
    end();
  };
  const keep = async (next: MapFigure[], done: string): Promise<void> => {
    const told = await ask('preferences/set', { maps: next }).then(
      () => done,
      () => t('page_broken'),
    );
    leave();
    say(told, true);
    reload();
  };
  return (
    <details class="card maps no-print" ref={details}>
      <summary>
        <h2>{t('map_title')}</h2>
      </summary>
      <p class="hint">{t('map_intro')}</p>
      <p class="hint">{t('map_hint')}</p>
      {line}
      {maps.length > 0 && (
        <ul class="lines">
          {maps.map((figure) => (
            <MapRow
              key={figure.id}
              figure={figure}
              edit={() => setChanged(figure)}
              remove={() =>
                keep(
                  maps.filter(({ id }) => id !== figure.id),
                  t('map_removed', nameOf(figure.of)),
                )
              }
            />
          ))}
        </ul>
      )}
      <MapForm
        key={`${changed?.id} ${wanted?.key} ${maps.length}`}
        draft={changed ? draftOf(changed, uiLanguage()) : begin(wanted, currencies)}
        id={changed?.id}
        wanted={(changed ?? wanted) !== undefined}
        stores={stores}
        currencies={currencies}
        save={(figure) => void keep(withMap(maps, figure), t('map_saved', nameOf(figure.of)))}
        cancel={changed || wanted ? leave : undefined}
      />
    </details>
  );
}

/** An empty form, or one for the product that is wanted. */
function begin(wanted: PriceLadder | undefined, [first = '']: readonly string[]): MapDraft {
  return {
    kind: wanted ? 'product' : 'brand',
    name: wanted?.product.id ?? '',
    marketplace: wanted?.product.marketplace ?? '',
    amount: '',
    currency: (wanted && currencyOf(wanted)) ?? first,
    countsCart: false,
  };
}

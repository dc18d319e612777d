import { useMemo, useState } from 'preact/hooks';
import type { ObservationFilter } from '../../messages/prices.ts';
import { STAGES } from '../../model/observation.ts';
import type { StoreView } from '../../model/storeview.ts';
import { Notice } from '../../ui/parts.tsx';
import { t } from '../../ui/text.ts';
import type { SectionProps } from '../Options.tsx';
import { Search } from '../search/Search.tsx';
import { isSearch } from '../search/sought.ts';
import { Export } from './Export.tsx';
import { Further } from './Further.tsx';
import { filterOf } from './filter.ts';
import { LadderCard } from './LadderCard.tsx';
import { laddersOf, type PriceLadder } from './ladders.ts';
import { Maps } from './Maps.tsx';
import { Only } from './Only.tsx';
import { useChosen } from './useChosen.ts';
import { useObservations } from './useObservations.ts';
import { STAGE_TEXTS } from './words.ts';

const ALL: ObservationFilter = {};

/** Prices that were seen: searched, read against figures of the shopper's, and kept as files. */
export function Prices({ stores, maps, reload }: SectionProps) {
  const [searched, setSearched] = useState(ALL);
  const [only, setOnly] = useState<PriceLadder>();
  const [mapFor, setMapFor] = useState<PriceLadder>();
  const filter = useMemo(() => ({ ...searched, ...(only && productOf(only)) }), [searched, only]);
  const { found, broken, more } = useObservations(filter);
  const { unchosen, choose } = useChosen();
  const ladders = useMemo(() => laddersOf(found?.observations ?? []), [found]);
  const steps = ladders.flatMap((ladder) => ladder.steps);
  const places = storesOf(stores, ladders);
  return (
    <>
      <p class="hint">{t('prices_intro')}</p>
      <section class="card no-print">
        <Search
          words={t('prices_words')}
          stores={places}
          choice={stageChoice()}
          read={filterOf}
          search={setSearched}
        />
      </section>
      {only && <Only ladder={only} end={() => setOnly(undefined)} />}
      <Maps
        maps={maps}
        stores={places}
        ladders={ladders}
        wanted={mapFor}
        end={() => setMapFor(undefined)}
        reload={reload}
      />
      {broken && <Notice text={t('page_broken')} />}
      {steps.length > 0 && <Export steps={steps} unchosen={unchosen} choose={choose} maps={maps} />}
      {ladders.map((ladder) => (
        <LadderCard
          key={ladder.key}
          ladder={ladder}
          maps={maps}
          unchosen={unchosen}
          choose={choose}
          only={only ? undefined : setOnly}
          enterMap={setMapFor}
        />
      ))}
      {found && <Further found={found} searching={isSearch(filter)} more={more} />}
    </>
  );
}

const productOf = ({ product }: PriceLadder): ObservationFilter => ({
  marketplace: product.marketplace,
  productId: product.id,
});

const stageChoice = () => ({
  label: t('prices_stage'),
  any: t('prices_all_stages'),
  options: STAGES.map((value) => ({ value, name: t(STAGE_TEXTS[value]) })),
});

/** Linked stores, and those that prices are shown of. */
function storesOf(linked: readonly StoreView[], ladders: readonly PriceLadder[]): string[] {
  const shown = ladders.map(({ product }) => product.marketplace);
  return [...new Set([...linked.map(({ marketplace }) => marketplace), ...shown])];
}

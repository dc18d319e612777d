import { useCallback } from 'preact/hooks';
import { ask } from '../ui/ask.ts';
import { t } from '../ui/text.ts';
import { useStatus } from '../ui/useStatus.tsx';
import { ConsentNotice } from './ConsentNotice.tsx';
import { LinkAnother } from './LinkAnother.tsx';
import { type LinkResult, linkStore } from './linkStore.ts';
import type { SectionProps } from './Options.tsx';
import { Notifications } from './reads/Notifications.tsx';
import { StoreRow } from './StoreRow.tsx';
import { Substitutes } from './Substitutes.tsx';
import { useReturn } from './useReturn.ts';
import { wantedStore } from './wantedStore.ts';

const RESULT_TEXTS = {
  linked: 'stores_linked',
  denied: 'stores_denied',
  failed: 'stores_failed',
} as const satisfies Record<LinkResult, string>;

/** The linked stores, and the way to link another. */
export function Stores(props: SectionProps) {
  const { consentedAt, stores, marketplaces, reports, notifies, reload } = props;
  const { say, line } = useStatus();
  const wanted = wantedStore();
  const link = async (marketplace: string): Promise<void> => {
    const result = await linkStore(marketplace);
    say(t(RESULT_TEXTS[result], marketplace), result === 'linked');
    reload();
  };
  const unlink = async (marketplace: string): Promise<void> => {
    await ask('stores/unlink', { marketplace });
    say(t('stores_unlinked', marketplace), true);
    reload();
  };
  useRecheck(stores, reload);
  const linked = new Set(stores.map(({ marketplace }) => marketplace));
  return (
    <>
      <p class="hint">{t('stores_intro')}</p>
      {consentedAt === null && <ConsentNotice />}
      {stores.length > 0 && (
        <ul class="card rows">
          {stores.map((store) => (
            <StoreRow
              key={store.marketplace}
              store={store}
              waiting={waitingAt(store.marketplace, reports)}
              wanted={store.marketplace === wanted}
              link={link}
              unlink={unlink}
              reload={reload}
            />
          ))}
        </ul>
      )}
      {line}
      <LinkAnother
        first={stores.length === 0}
        choices={marketplaces.filter((marketplace) => !linked.has(marketplace))}
        wanted={wanted}
        link={link}
      />
      {stores.some(({ reads }) => reads.cart) && <Notifications on={notifies} reload={reload} />}
      <Substitutes />
    </>
  );
}

/** How many items could not be added because the shopper was signed out. */
function waitingAt(store: string, reports: SectionProps['reports']): number {
  return reports.filter((each) => each.marketplace === store && each.state === 'signed-out').length;
}

/** A shopper who comes back may have signed in meanwhile: one look at each store that said otherwise. */
function useRecheck(stores: SectionProps['stores'], reload: () => void): void {
  const recheck = useCallback(async (): Promise<void> => {
    const away = stores.filter(({ permitted, session }) => permitted && session === 'signed-out');
    await Promise.allSettled(away.map(({ marketplace }) => ask('stores/link', { marketplace })));
    if (away.length > 0) reload();
  }, [stores, reload]);
  useReturn(recheck);
}

import type { Report } from '../model/report.ts';
import type { StoreView } from '../model/storeview.ts';
import { ActionButton } from '../ui/ActionButton.tsx';
import { Away } from '../ui/parts.tsx';
import { t } from '../ui/text.ts';
import { openPage } from './open.ts';

interface Props {
  readonly stores: readonly StoreView[];
  readonly reports: readonly Report[];
}

const isAt = (store: StoreView) => (report: Report) => report.marketplace === store.marketplace;

/** The store of the newest item comes first, the others in the order they were linked. */
function byLatestUse({ stores, reports }: Props): StoreView[] {
  const newest = (store: StoreView): number =>
    Math.max(0, ...reports.filter(isAt(store)).map(({ createdAt }) => createdAt));
  return stores.toSorted((a, b) => newest(b) - newest(a));
}

/** One main button: the cart that is likely wanted. Other carts are links beside it. */
export function CartFooter(props: Props) {
  const [first, ...others] = byLatestUse(props);
  return (
    <footer class="bar">{first ? <Carts first={first} others={others} /> : <NoStore />}</footer>
  );
}

function Carts(props: { readonly first: StoreView; readonly others: readonly StoreView[] }) {
  const { first, others } = props;
  const many = others.length > 0;
  return (
    <>
      <div class="carts">
        {!many && first.marketplace}
        {others.map(({ marketplace, urls }) => (
          <Away key={marketplace} class="act" href={urls.cart} label={cartLabel(marketplace)}>
            {marketplace}
          </Away>
        ))}
      </div>
      <Away class="button main" href={first.urls.cart}>
        {many ? cartLabel(first.marketplace) : t('step_open_cart')}
      </Away>
    </>
  );
}

function cartLabel(marketplace: string): string {
  return t('popup_open_cart_at', marketplace);
}

function NoStore() {
  return (
    <>
      <p class="carts">{t('popup_no_store')}</p>
      <ActionButton
        look="main"
        label={t('link_a_store')}
        act={() => openPage({ page: 'options' })}
      />
    </>
  );
}

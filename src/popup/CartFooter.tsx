import { sumsOf } from '../model/carttotal.ts';
import { listFormat } from '../model/formats.ts';
import { formatMoney } from '../model/money.ts';
import type { StoreView } from '../model/storeview.ts';
import { ActionButton } from '../ui/ActionButton.tsx';
import { ask } from '../ui/ask.ts';
import { Away } from '../ui/parts.tsx';
import { t, tn, uiLanguage } from '../ui/text.ts';
import { soonLabel } from '../ui/time.ts';
import { openPage } from './open.ts';

interface Props {
  readonly stores: readonly StoreView[];
  /** The store that the list is narrowed to. */
  readonly chosen: string | undefined;
}

/** What the carts hold as it was last seen, and the way to them: one main button. */
export function CartFooter({ stores, chosen }: Props) {
  const narrowed = stores.filter(({ marketplace }) => marketplace === chosen);
  const shown = narrowed.length > 0 ? narrowed : stores;
  const [only, ...others] = shown;
  return (
    <footer class="bar">
      {!only && <NoStore />}
      {only && others.length === 0 && <OneCart store={only} />}
      {others.length > 0 && <Carts stores={shown} />}
    </footer>
  );
}

function OneCart({ store }: { readonly store: StoreView }) {
  const { marketplace, urls } = store;
  return (
    <>
      <p class="carts">
        {marketplace}
        <Total stores={[store]} />
      </p>
      <Away class="button main" href={urls.cart} label={t('popup_open_cart_at', marketplace)}>
        {t('step_open_cart')}
      </Away>
    </>
  );
}

/** Those with something in them, as far as that is known; else all. */
function Carts({ stores }: { readonly stores: readonly StoreView[] }) {
  const filled = stores.filter(({ total }) => total);
  const wanted = filled.length > 0 ? filled : stores;
  const open = async (): Promise<void> => {
    await ask('carts/open', { marketplaces: wanted.map(({ marketplace }) => marketplace) });
    window.close();
  };
  return (
    <>
      <p class="carts">
        {tn('popup_carts', wanted.length)}
        <Total stores={filled} />
      </p>
      <ActionButton look="main" label={t('popup_open_carts')} act={open} />
    </>
  );
}

/** What carts cost together, and when that was; the oldest look counts. */
function Total({ stores }: { readonly stores: readonly StoreView[] }) {
  const totals = stores.flatMap(({ total }) => total ?? []);
  if (totals.length === 0) return null;
  const language = uiLanguage();
  const sums = sumsOf(totals.map(({ money }) => money)).map((sum) => formatMoney(sum, language));
  const seen = Math.min(...totals.map(({ at }) => at));
  return (
    <>
      {' · '}
      <span class="price">{listFormat(language, { type: 'conjunction' }).format(sums)}</span>{' '}
      <span class="age">{t('popup_as_of', soonLabel(seen, Date.now()))}</span>
    </>
  );
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

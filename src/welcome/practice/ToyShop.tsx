import { useEffect, useId, useState } from 'preact/hooks';
import { t } from '../../ui/text.ts';
import { Goods } from '../Goods.tsx';
import type { ToyStore } from './toystore.ts';

/** The toy store beside the post: what is in its cart, and what can be done there. */
export function ToyShop({ store }: { readonly store: ToyStore }) {
  const [, setTurn] = useState(0);
  useEffect(() => store.watch(() => setTurn((turn) => turn + 1)), [store]);
  const title = useId();
  const { inCart, isListed, isOpen } = store;
  return (
    <aside class="shop" aria-labelledby={title}>
      <h3 id={title}>{t('practice_shop')}</h3>
      <div aria-live="polite">
        {inCart > 0 ? <InCart count={inCart} /> : <p class="hint">{t('practice_empty')}</p>}
        {isListed && <p class="hint">{t('practice_listed')}</p>}
        {isOpen && <p class="hint">{t('practice_open')}</p>}
      </div>
      {isOpen && (
        <button type="button" class="button" onClick={() => store.press()}>
          {t('button_add')}
        </button>
      )}
      {inCart > 0 && (
        <button type="button" class="act" onClick={() => store.empty()}>
          {t('practice_remove')}
        </button>
      )}
    </aside>
  );
}

function InCart({ count }: { readonly count: number }) {
  return (
    <div class="shop-line">
      <svg width="42" height="42" viewBox="0 0 42 42" aria-hidden="true">
        <Goods x={0} y={0} />
      </svg>
      <p>
        <b>{t('practice_product')}</b>
        <br />
        {t('practice_in_cart')} <output>{count}</output>
      </p>
    </div>
  );
}

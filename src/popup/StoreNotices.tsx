import type { StoreView } from '../model/storeview.ts';
import { ActionButton } from '../ui/ActionButton.tsx';
import { Away, Notice } from '../ui/parts.tsx';
import { outcomeText, t } from '../ui/text.ts';
import { openPage } from './open.ts';

/** Says which linked stores cannot be added to at the moment, and what mends it. */
export function StoreNotices({ stores }: { readonly stores: readonly StoreView[] }) {
  return (
    <>
      {stores.map((store) => (
        <StoreNotice key={store.marketplace} store={store} />
      ))}
    </>
  );
}

function StoreNotice({ store }: { readonly store: StoreView }) {
  const { marketplace } = store;
  if (!store.permitted) {
    return (
      <Notice text={outcomeText('permission-missing', { store: marketplace })}>
        <ActionButton
          look="act"
          label={t('step_grant_access')}
          act={() => openPage({ page: 'options', marketplace })}
        />
      </Notice>
    );
  }
  if (store.session !== 'signed-out') return null;
  return (
    <Notice text={outcomeText('signed-out', { store: marketplace })}>
      <Away class="act" href={store.urls.signIn}>
        {t('step_sign_in', marketplace)}
      </Away>
    </Notice>
  );
}

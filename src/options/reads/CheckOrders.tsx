import type { Answer } from '../../messages.ts';
import { ActionButton } from '../../ui/ActionButton.tsx';
import { ask } from '../../ui/ask.ts';
import { outcomeText, t, tn } from '../../ui/text.ts';
import { useStatus } from '../../ui/useStatus.tsx';

type Checked = Answer<'ledger/check'>;

function checkedText({ result, orders, found }: Checked, store: string): string {
  if (result !== 'checked') return outcomeText(result, { store });
  if (orders === 0) return t('orders_none', store);
  return found === 0 ? tn('orders_nothing_new', orders) : t('orders_found', String(found));
}

/** "Check my orders": one request to the store, when the shopper asks for it. */
export function CheckOrders({ marketplace }: { readonly marketplace: string }) {
  const { say, line } = useStatus();
  const check = async (): Promise<void> => {
    say('', false);
    const checked = await ask('ledger/check', { marketplace }).catch(() => undefined);
    say(checked ? checkedText(checked, marketplace) : t('page_broken'), false);
  };
  return (
    <div class="row">
      <p class="hint row-text">{t('orders_hint', marketplace)}</p>
      <ActionButton label={t('orders_check')} busyLabel={t('orders_checking')} act={check} />
      {line}
    </div>
  );
}

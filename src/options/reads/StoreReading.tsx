import { useState } from 'preact/hooks';
import type { StoreReads } from '../../model/settings.ts';
import type { StoreView } from '../../model/storeview.ts';
import { ask } from '../../ui/ask.ts';
import { type TextKey, t } from '../../ui/text.ts';
import { AskDialog } from '../AskDialog.tsx';
import { SwitchLine } from '../Switch.tsx';
import { CheckOrders } from './CheckOrders.tsx';

interface Props {
  readonly store: StoreView;
  readonly reload: () => void;
}

interface Reading {
  readonly name: keyof StoreReads;
  readonly title: TextKey;
  readonly hint: TextKey;
  /** What is asked before it begins, where it is about what the shopper buys. */
  readonly question?: TextKey;
}

const READINGS: readonly Reading[] = [
  { name: 'cart', title: 'reads_cart', hint: 'reads_cart_hint' },
  {
    name: 'orders',
    title: 'reads_orders',
    hint: 'reads_orders_hint',
    question: 'reads_orders_question',
  },
  {
    name: 'checkout',
    title: 'reads_checkout',
    hint: 'reads_checkout_hint',
    question: 'reads_checkout_question',
  },
];

/** What the shopper lets Hashcart read at a store beyond an add: all of it off until they say so. */
export function StoreReading({ store, reload }: Props) {
  const { marketplace, reads } = store;
  const [asked, setAsked] = useState<Reading>();
  const set = (name: keyof StoreReads, on: boolean): void => {
    const now = { ...reads, [name]: on };
    void ask('stores/set-reads', { marketplace, reads: now }).then(reload, reload);
  };
  return (
    <details class="row-more reading">
      <summary>{t('reads_title')}</summary>
      <ul class="lines">
        {READINGS.map((reading) => (
          <li key={reading.name}>
            <SwitchLine
              title={t(reading.title)}
              hint={t(reading.hint, marketplace)}
              on={reads[reading.name]}
              change={(on) => (on && reading.question ? setAsked(reading) : set(reading.name, on))}
            />
          </li>
        ))}
        <li>
          <CheckOrders marketplace={marketplace} />
        </li>
      </ul>
      {asked?.question && (
        <AskDialog
          title={t(asked.title)}
          text={t(asked.question, marketplace)}
          no={t('reads_no')}
          yes={t('reads_yes')}
          act={() => set(asked.name, true)}
          close={() => setAsked(undefined)}
        />
      )}
    </details>
  );
}

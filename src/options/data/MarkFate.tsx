import type { Body } from '../../messages.ts';
import type { Fate } from '../../model/ledger.ts';
import type { Report } from '../../model/report.ts';
import { ActionButton } from '../../ui/ActionButton.tsx';
import { ask } from '../../ui/ask.ts';
import { titleOf } from '../../ui/itemtexts.ts';
import { type TextKey, t } from '../../ui/text.ts';

type As = Body<'ledger/mark'>['as'];

interface Mark {
  readonly as: As;
  readonly label: TextKey;
}

const BOUGHT: Mark = { as: 'bought', label: 'mark_bought' };
const NOT_BOUGHT: Mark = { as: 'in-cart', label: 'mark_not_bought' };

/** What the shopper may say of an item, by what is known to have become of it. */
const MARKS: Partial<Record<Fate, readonly Mark[]>> = {
  'in-cart': [BOUGHT],
  saved: [BOUGHT],
  bought: [{ as: 'returned', label: 'mark_returned' }, NOT_BOUGHT],
  returned: [{ as: 'bought', label: 'mark_not_returned' }, NOT_BOUGHT],
};

interface Props {
  readonly report: Report;
  /** Told of the item as it then stands. */
  readonly marked: (report: Report) => void;
}

/** Lets the shopper say themselves what became of an item. */
export function MarkFate({ report, marked }: Props) {
  const { key, fate } = report;
  const mark = async (as: As): Promise<void> => {
    const answer = await ask('ledger/mark', { key, as }).catch(() => undefined);
    if (answer?.report) marked(answer.report);
  };
  return (fate ? (MARKS[fate] ?? []) : []).map(({ as, label }) => (
    <ActionButton
      key={label}
      look="quiet"
      label={t(label)}
      name={t('mark_named', t(label), titleOf(report))}
      act={() => mark(as)}
    />
  ));
}

import type { Report } from '../messages.ts';
import { formatMoney } from '../model/money.ts';
import type { Money } from '../model/price.ts';
import { text } from './browser.ts';
import type { Look } from './face.ts';
import { Picker } from './picker.ts';

/** Makes what there is to choose, where the outcome is that something must be chosen. */
export function pickerBelow(
  { state, options }: Report,
  choose: (variant: string) => void,
): Look['below'] {
  if (state !== 'needs-options' || !options) return undefined;
  const said = {
    add: text('picker_add'),
    unavailable: text('picker_unavailable'),
    price: (money: Money) => formatMoney(money),
  };
  return () => new Picker(options, choose, said).element;
}

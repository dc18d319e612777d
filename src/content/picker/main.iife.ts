import { formatMoney } from '../../model/money.ts';
import { text } from '../browser.ts';
import { bring } from '../parts.ts';
import { Picker } from './picker.ts';
import { RULES } from './rules.ts';

const said = {
  add: text('picker_add'),
  unavailable: text('picker_unavailable'),
  price: formatMoney,
};

bring('picker', (options, choose) => new Picker(options, choose, said).element, RULES);

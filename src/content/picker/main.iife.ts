import { formatMoney } from '../../model/money.ts';
import { bring } from '../parts.ts';
import { text } from '../text.ts';
import { Picker } from './picker.ts';
import { RULES } from './rules.ts';

const said = {
  add: text('picker_add'),
  unavailable: text('picker_unavailable'),
  price: formatMoney,
};

bring('picker', (options, choose) => new Picker(options, choose, said).element, RULES);

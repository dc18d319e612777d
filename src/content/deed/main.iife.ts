import { bring } from '../parts.ts';
import { Deed } from './deed.ts';
import { RULES } from './rules.ts';

bring('deed', (asked) => new Deed(asked), RULES);

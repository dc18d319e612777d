import { bring } from '../parts.ts';
import { RESULT_RULES } from '../resultrules.ts';
import { toggleMenu } from './menu.ts';

bring('menu', toggleMenu, RESULT_RULES);

import { bring } from '../parts.ts';
import { Manner } from './manner.ts';

bring('manner', (around) => new Manner(around), '');

import { PAGES } from '../../sites/pages.ts';
import { bring } from '../parts.ts';
import { watchHealth } from './health.ts';

bring('health', (site, signal) => watchHealth({ ...site, ...PAGES[site.name] }, signal), '');

import { PAGES } from '../../sites/pages.ts';
import { READERS } from '../../sites/readers.ts';
import { bring } from '../parts.ts';
import { Buttons } from './buttons.ts';

bring(
  'buttons',
  (site, standing, signal) =>
    new Buttons({ ...site, ...PAGES[site.name], ...READERS[site.name] }, standing, signal),
  '',
);

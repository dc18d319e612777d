import type { Family } from '../product.ts';
import { type Draft, thirdParty, variants } from './draft.ts';

const sweater: Family = {
  parent: 'B0FRPULL0P',
  dimensions: [{ name: 'size_name', label: 'Taille', values: ['P', 'M', 'G'] }],
  children: { B0FRPULLP1: [0], B0FRPULLM2: [1], B0FRPULLG3: [2] },
};

/** What amazon.fr sells. */
export const france: readonly Draft[] = [
  { asin: 'B0FRCAFE8T', title: 'Brae Cafetière à piston, 1 l', brand: 'Brae', price: 39.9 },
  { asin: '2070612758', title: 'Lettres à un phare', brand: 'Orla Penn', price: 8.2 },
  {
    asin: 'B0FRLAMPE2',
    title: 'Arclight Lampe de bureau à deux bras',
    brand: 'Arclight',
    price: 1249.5,
    ...thirdParty,
  },
  {
    asin: 'B0FRCASQUE',
    title: 'Quietude 40 Casque fermé',
    brand: 'Quietude',
    price: 189,
    stock: 0,
    state: 'unavailable',
  },
  ...variants(
    sweater,
    { title: 'Fell & Ford Pull marin', brand: 'Fell & Ford', price: 74.5 },
    { B0FRPULLG3: { stock: 0 } },
  ),
];

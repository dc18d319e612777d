import type { Country } from '../marketplaces.ts';
import type { Product } from '../product.ts';
import { america } from './america.ts';
import { britain } from './britain.ts';
import type { Draft } from './draft.ts';
import { france } from './france.ts';
import { germany } from './germany.ts';
import { japan } from './japan.ts';

const shelves: Readonly<Record<string, readonly Draft[]>> = {
  com: america,
  'co.uk': britain,
  de: germany,
  fr: france,
  'co.jp': japan,
};

/** What a marketplace sells that has no shelves of its own. */
const everywhere: readonly Draft[] = [
  {
    asin: 'B0BFC7WQ6R',
    title: 'Tribit XSound Go Portable Bluetooth Speaker, Black',
    brand: 'Tribit',
    price: 89,
  },
];

function finished(draft: Draft, { id }: Country): Product {
  const seller = { merchantId: id, seller: 'Amazon' };
  return { state: 'addable', stock: 25, ...seller, ...draft };
}

/** The products of one marketplace when its doors open, by ASIN. */
export function catalogueOf(country: Country): Map<string, Product> {
  const drafts = shelves[country.tld] ?? everywhere;
  return new Map(drafts.map((draft) => [draft.asin, finished(draft, country)]));
}

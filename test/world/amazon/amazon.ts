import type { Host } from '../http.ts';
import { Marketplace } from './marketplace.ts';
import { countries } from './marketplaces.ts';
import { answerShop, type ShopOptions } from './site.ts';

/** Bytes that pages carry beside what is needed: real ones have much of that. */
export type Weights = Partial<Pick<ShopOptions, 'pageWeight' | 'cartWeight' | 'addedWeight'>>;

/** All of Amazon's shop fronts. */
export class AmazonWorld implements ShopOptions {
  readonly pageWeight: number;
  readonly cartWeight: number;
  readonly addedWeight: number;
  useSavedPages = true;
  readonly #marketplaces = countries.map((country) => new Marketplace(country));

  constructor({ pageWeight = 150_000, cartWeight = 0, addedWeight = 0 }: Weights) {
    this.pageWeight = pageWeight;
    this.cartWeight = cartWeight;
    this.addedWeight = addedWeight;
  }

  /** The marketplace of that name: `amazon.com`, `amazon.co.uk`, … */
  marketplace(name: string): Marketplace {
    const found = this.#marketplaces.find((shop) => shop.name === name);
    if (!found) throw new Error(`no marketplace ${name}`);
    return found;
  }

  /** Every host that shows a shop front. */
  get hosts(): readonly string[] {
    return this.#marketplaces.flatMap(({ name }) => [name, `www.${name}`]);
  }

  /** The answers of a shop front's host. */
  hostOf(host: string): Host | undefined {
    const shop = this.#marketplaces.find(({ name }) => host === name || host === `www.${name}`);
    return shop && ((ask) => answerShop(ask, shop, this));
  }
}

import type { Host } from '../http.ts';
import { Marketplace } from './marketplace.ts';
import { countries } from './marketplaces.ts';
import { answerShop, type ShopOptions } from './site.ts';

/** All of Amazon's shop fronts. */
export class AmazonWorld implements ShopOptions {
  readonly pageWeight: number;
  useSavedPages = true;
  readonly #marketplaces = countries.map((country) => new Marketplace(country));

  constructor(pageWeight: number) {
    this.pageWeight = pageWeight;
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

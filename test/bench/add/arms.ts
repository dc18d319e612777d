import type { Browser } from 'puppeteer-core';
import type { Journey } from '../../journey/journey.ts';
import { savedProduct } from '../../world/amazon/saved-product.ts';
import type { Distance, Network } from '../../world/network.ts';
import type { Arm } from '../rounds.ts';
import { countedAdd } from './counted.ts';
import { addByHand, type Shopper } from './floor.ts';
import { addInFeed } from './hashcart.ts';
import { addInTab } from './tab.ts';

export const BY_HAND = 'fewest requests';
export const HASHCART = 'Hashcart';
export const IN_TAB = 'a tab, by script';

const HOST = 'www.amazon.com';

/** What adding needs: a browser in which the shopper is signed in, and Hashcart is ready. */
export interface Adding {
  readonly browser: Browser;
  readonly journey: Journey;
  readonly network: Network;
}

async function shopperIn({ browser, journey }: Adding): Promise<Shopper> {
  const cookies = (await browser.cookies()).filter(({ domain }) => domain.endsWith('amazon.com'));
  const header = cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
  return { port: journey.world.port, host: HOST, cookies: header };
}

/** The ways to add one product, from far away. */
export function armsOf(adding: Adding, distance: Distance): readonly Arm[] {
  const { browser, journey, network } = adding;
  const { asin } = savedProduct;
  const far = { world: journey.world, network };
  return [
    {
      name: BY_HAND,
      async measure() {
        const shopper = await shopperIn(adding);
        return countedAdd(far, distance, (away) => {
          away();
          return addByHand(shopper, asin);
        });
      },
    },
    {
      name: HASHCART,
      measure: () => countedAdd(far, distance, (away) => addInFeed(journey, asin, away)),
    },
    {
      name: IN_TAB,
      measure: () =>
        countedAdd(far, distance, (away) => {
          away();
          return addInTab(browser, `https://${HOST}/dp/${asin}`);
        }),
    },
  ];
}

import { setTimeout as pause } from 'node:timers/promises';
import type { Distance, Network } from '../../world/network.ts';
import type { World } from '../../world/world.ts';
import type { Sample } from '../figures.ts';

/** What follows an add, such as the product's picture, has begun by then. */
const AFTER_MS = 1000;
const QUIET_MS = 1500;

/** A world that is as far away as is asked. */
export interface FarWorld {
  readonly world: World;
  readonly network: Network;
}

/** Waits until nothing more comes over the line. */
async function quiet(network: Network): Promise<void> {
  await pause(AFTER_MS);
  for (let before = -1; before !== network.received; ) {
    before = network.received;
    await pause(QUIET_MS);
  }
}

/**
 * Measures one add.
 * @param add adds, and tells how long that took; it calls what it is given when it begins: from then on the way is long,
 * and every connection new
 */
export async function countedAdd(
  { world, network }: FarWorld,
  distance: Distance,
  add: (away: () => void) => Promise<number>,
): Promise<Sample> {
  world.amazon.marketplace('amazon.com').emptyCarts();
  let before = 0;
  const away = () => {
    network.drop();
    world.clearRequests();
    network.distance = distance;
    before = network.received;
  };
  try {
    const time = await add(away);
    const untilThen = network.received - before;
    await quiet(network);
    const atShop = world.requests.filter(({ host }) => !host.endsWith('x.com'));
    return {
      'press to outcome': time,
      'kB until then': untilThen / 1000,
      'kB in all': (network.received - before) / 1000,
      requests: atShop.length,
    };
  } finally {
    network.distance = { roundTripMs: 0, bitsPerSecond: Number.POSITIVE_INFINITY };
  }
}

import type { OutcomeWord } from '../../model/outcome.ts';
import type { CartLine, Request } from '../../model/request.ts';
import type { Halt } from '../../retailers/carts.ts';
import { ShopError, type ShopSession } from '../../retailers/session.ts';
import { gainOf } from './compare.ts';
import { finish, type Placed } from './finish.ts';
import type { DeskTools } from './tools.ts';

/** A cart can take a moment to show what it was just given. */
const BETWEEN_LOOKS_MS = 1000;

/** What the cart gained since the request began; undefined when it gained nothing or cannot be read. */
export async function gained(
  { product, before = [] }: Placed,
  shop: ShopSession,
  tools: DeskTools,
): Promise<CartLine | undefined> {
  try {
    const reading = await tools.cart(product).lines(shop);
    return 'halt' in reading ? undefined : gainOf(product.id, before, reading.lines);
  } catch (error) {
    if (error instanceof ShopError) return undefined;
    throw error;
  }
}

async function gainedInTime(
  request: Placed,
  shop: ShopSession,
  looks: number,
  tools: DeskTools,
): Promise<CartLine | undefined> {
  for (let look = 1; ; look++) {
    const gain = await gained(request, shop, tools);
    if (gain || look === looks) return gain;
    await tools.pause(BETWEEN_LOOKS_MS);
  }
}

/** Ends a request whose product the cart gained. */
export async function finishAdded(
  request: Placed,
  gain: CartLine,
  tools: DeskTools,
): Promise<Request> {
  await tools.stores.accepted(request.product.marketplace);
  const whole = gain.quantity >= request.order.quantity;
  return finish({ ...request, gained: gain }, { halt: whole ? 'added' : 'added-adjusted' }, tools);
}

/** Nothing was gained: what the answer to the add said, or that it is not known. */
async function nothingGained(
  { product }: Placed,
  answer: OutcomeWord | 'refused' | undefined,
  tools: DeskTools,
): Promise<Halt> {
  if (answer !== 'refused') return { halt: answer ?? 'unknown' };
  await tools.stores.refused(product.marketplace);
  return { halt: 'unknown', detail: 'refused' };
}

/** Ends a request from `posting` on: the cart alone says what became of it. */
export async function settle(
  request: Placed,
  tools: DeskTools,
  shop = tools.shop(request.product.marketplace),
  looks = 2,
  answer?: OutcomeWord | 'refused',
): Promise<Request> {
  const gain = await gainedInTime(request, shop, looks, tools);
  if (gain) return finishAdded(request, gain, tools);
  return finish(request, await nothingGained(request, answer, tools), tools);
}

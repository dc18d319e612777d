import type { CartLine, Request } from '../../model/request.ts';
import type { AddAnswer, Halt } from '../../retailers/carts.ts';
import type { ShopSession } from '../../retailers/session.ts';
import { gainOf } from './compare.ts';
import { bothEnded, isNotSent, orHalt, tolerating } from './faults.ts';
import { finish, orUnknown, restAfter, UNREAD } from './finish.ts';
import type { Placed } from './placed.ts';
import type { DeskTools } from './tools.ts';
import type { Posted } from './ways.ts';

/** A cart can take a moment to show what it was just given. */
const BETWEEN_LOOKS_MS = 1000;

/** What a look into the cart shows: what it gained since the request began, if anything; or that it cannot be read. */
type Look = { readonly gain: CartLine | undefined } | Halt;

/** Looks what the cart gained since the request began. */
export async function look(
  { product, before = [], offer }: Placed,
  shop: ShopSession,
  tools: DeskTools,
): Promise<Look> {
  const reading = await orHalt(() => tools.cart(product).lines(shop));
  if ('halt' in reading) return reading;
  return { gain: gainOf(product.id, before, reading.lines, offer?.seller) };
}

async function lookInTime(
  request: Placed,
  shop: ShopSession,
  looks: number,
  tools: DeskTools,
): Promise<Look> {
  for (let count = 1; ; count++) {
    const seen = await look(request, shop, tools);
    if (('gain' in seen && seen.gain) || count === looks) return seen;
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
  answer: AddAnswer | undefined,
  tools: DeskTools,
): Promise<Halt> {
  if (typeof answer === 'object') return answer;
  if (answer !== 'refused') return { halt: 'unknown' };
  await tools.stores.refused(product.marketplace);
  return { halt: 'unknown', detail: 'refused' };
}

/** What the add put in is no more than was asked for: more than that came from elsewhere at the same moment. */
const ours = (gain: CartLine, { order }: Request): CartLine => ({
  ...gain,
  quantity: Math.min(gain.quantity, order.quantity),
});

const saidOf = async (posted: Posted): Promise<AddAnswer | undefined> =>
  typeof posted === 'object' && 'said' in posted ? tolerating(() => posted.said()) : posted;

async function judge(
  request: Placed,
  { shop, looks }: Looking,
  posted: Posted,
  tools: DeskTools,
): Promise<Request> {
  if (isNotSent(posted)) return finish(request, posted, tools);
  // A shop that answers has done what it does: the cart is read beside the rest of its answer.
  const [answer, seen] = await bothEnded(saidOf(posted), lookInTime(request, shop, looks, tools));
  // The cart that was read now is not the one that was read before.
  if (answer === 'another-session') return finish(request, UNREAD, tools);
  if ('halt' in seen) {
    await restAfter(request, seen, tools);
    return finish(request, UNREAD, tools);
  }
  if (seen.gain) return finishAdded(request, ours(seen.gain, request), tools);
  return finish(request, await nothingGained(request, answer, tools), tools);
}

/** How the cart is read: through whom, and how often before nothing was gained. */
interface Looking {
  readonly shop: ShopSession;
  readonly looks: number;
}

/**
 * Ends a request from `posting` on: the cart alone says what became of it.
 * @param act what adds; nothing does after a restart
 */
export function settle(
  request: Placed,
  tools: DeskTools,
  looking: Looking = { shop: tools.shop(request.product.marketplace), looks: 2 },
  act: () => Promise<Posted> = async () => undefined,
): Promise<Request> {
  return orUnknown(request, UNREAD, tools, async () => judge(request, looking, await act(), tools));
}

import type { OutcomeWord } from '../../model/outcome.ts';
import type { ProductReference } from '../../model/product.ts';
import type { CartLine, Request } from '../../model/request.ts';
import type { AddableOffer, Halt } from '../../retailers/carts.ts';
import { ShopError, type ShopFault } from '../../retailers/session.ts';
import { gainOf } from './compare.ts';
import type { DeskTools } from './tools.ts';

/** A request whose product is known. */
export type Placed = Request & { readonly product: ProductReference };

/** A cart can take a moment to show what it was just given. */
const SECOND_LOOK_MS = 1200;

const OUTCOME_OF_FAULT: Readonly<Record<ShopFault, OutcomeWord>> = {
  network: 'network',
  timeout: 'network',
  'too-large': 'page-changed',
  elsewhere: 'page-changed',
};

/** Writes the outcome of a request and tells it. */
export async function finish(
  request: Request,
  outcome: OutcomeWord,
  tools: DeskTools,
): Promise<Request> {
  const done: Request = { ...request, step: 'done', outcome, finishedAt: tools.now() };
  await tools.save(done);
  tools.tell(done);
  return done;
}

async function isRequestedAlready({ order, product }: Placed, tools: DeskTools): Promise<boolean> {
  if (order.again) return false;
  const alike = await tools.alike(product, order.post.postId);
  return alike.some(
    (other) =>
      other.order.key !== order.key &&
      !other.removedAt &&
      (other.outcome === 'added' || other.step === 'posting'),
  );
}

/** What stands in the way before the shop is asked at all. */
async function obstacle(request: Placed, tools: DeskTools): Promise<OutcomeWord | undefined> {
  const { marketplace } = request.product;
  if (!(await tools.isLinked(marketplace))) return 'not-linked';
  if (!(await tools.mayReach(marketplace))) return 'permission-missing';
  return (await isRequestedAlready(request, tools)) ? 'already-requested' : undefined;
}

interface Ready {
  readonly addable: AddableOffer;
  readonly before: readonly CartLine[];
}

/** Reads the product's page, then the cart as it is before the add. Nothing is sent to the cart yet. */
async function prepare({ product }: Placed, tools: DeskTools): Promise<Ready | Halt> {
  const shop = tools.shop(product.marketplace);
  const cart = tools.cart(product);
  const addable = await cart.offer(shop, product);
  if ('halt' in addable) return addable;
  const reading = await cart.lines(shop);
  return 'halt' in reading ? reading : { addable, before: reading.lines };
}

/** Reads what the cart gained; undefined when it gained nothing or cannot be read. */
async function gained(request: Placed, tools: DeskTools): Promise<CartLine | undefined> {
  const { product, before = [] } = request;
  const look = async () => {
    const reading = await tools.cart(product).lines(tools.shop(product.marketplace));
    return 'halt' in reading ? undefined : gainOf(product.id, before, reading.lines);
  };
  try {
    const first = await look();
    if (first) return first;
    await tools.pause(SECOND_LOOK_MS);
    return await look();
  } catch (error) {
    if (error instanceof ShopError) return undefined;
    throw error;
  }
}

/** Ends a request from `posting` on: the cart alone says what became of it. */
export async function settle(
  request: Placed,
  tools: DeskTools,
  wall?: OutcomeWord,
): Promise<Request> {
  const gain = await gained(request, tools);
  if (!gain) return finish(request, wall ?? 'unknown', tools);
  return finish({ ...request, gained: gain }, 'added', tools);
}

/** Posts once. A fault of the network leaves open whether it arrived. */
async function post(addable: AddableOffer): Promise<OutcomeWord | undefined> {
  try {
    return await addable.add();
  } catch (error) {
    if (error instanceof ShopError) return undefined;
    throw error;
  }
}

async function ready(request: Placed, tools: DeskTools): Promise<Ready | Halt> {
  try {
    return await prepare(request, tools);
  } catch (error) {
    if (error instanceof ShopError) return { halt: OUTCOME_OF_FAULT[error.fault] };
    throw error;
  }
}

/**
 * Carries a request from its product to its outcome.
 * The step `posting` is on disk before the one POST is sent, so that no restart sends a second.
 */
export async function carry(request: Placed, tools: DeskTools): Promise<Request> {
  const word = await obstacle(request, tools);
  if (word) return finish(request, word, tools);
  const state = await ready(request, tools);
  if ('halt' in state) return finish(request, state.halt, tools);
  const posting: Placed = {
    ...request,
    step: 'posting',
    offer: state.addable.offer,
    before: [...state.before],
  };
  await tools.save(posting);
  return settle(posting, tools, await post(state.addable));
}

import type { UndoResult } from '../../messages.ts';
import type { AddOrder, Request } from '../../model/request.ts';
import { carry, finish, settle } from './carry.ts';
import { findProduct } from './find.ts';
import type { DeskTools } from './tools.ts';
import { undo } from './undo.ts';

/** Carries requests through, each once, one at a time for each store. */
export interface Desk {
  /** Carries an order to its outcome. The same key is the same wish: it is joined or answered, never done twice. */
  add(order: AddOrder): Promise<Request>;
  /** Takes back what a request added; undefined when there is no such request. */
  undo(key: string): Promise<{ result: UndoResult; request: Request } | undefined>;
  /** Ends what an earlier life of the worker left without an outcome. */
  resume(): Promise<void>;
}

/** Runs tasks of one name after another, tasks of different names side by side. */
function lanes() {
  const ends = new Map<string, Promise<unknown>>();
  return <T>(name: string, task: () => Promise<T>): Promise<T> => {
    const run = (ends.get(name) ?? Promise.resolve()).then(task);
    ends.set(
      name,
      run.catch(() => undefined),
    );
    return run;
  };
}

export function createDesk(tools: DeskTools): Desk {
  const running = new Map<string, Promise<Request>>();
  const inLane = lanes();

  async function begin(request: Request): Promise<Request> {
    const found = request.product ?? (await findProduct(request.order, tools));
    if ('halt' in found) return finish(request, found.halt, tools);
    const placed = { ...request, product: found };
    return inLane(found.marketplace, () => carry(placed, tools));
  }

  /** From `posting` on, only the cart is read. */
  function goOn(request: Request): Promise<Request> {
    const { product, step } = request;
    if (step === 'done') return Promise.resolve(request);
    if (step === 'received' || !product) return begin(request);
    return inLane(product.marketplace, () => settle({ ...request, product }, tools));
  }

  async function receive(order: AddOrder): Promise<Request> {
    const known = await tools.load(order.key);
    if (known) return goOn(known);
    const request: Request = { order, createdAt: tools.now(), step: 'received' };
    await tools.save(request);
    tools.tell(request);
    return begin(request);
  }

  /** One run for each key, however many ask for it. */
  function once(key: string, run: () => Promise<Request>): Promise<Request> {
    const going = running.get(key) ?? run().finally(() => running.delete(key));
    running.set(key, going);
    return going;
  }

  return {
    add: (order) => once(order.key, () => receive(order)),

    async undo(key) {
      const request = await tools.load(key);
      if (!request) return undefined;
      const lane = request.product?.marketplace ?? '';
      return inLane(lane, async () => undo((await tools.load(key)) ?? request, tools));
    },

    async resume() {
      const left = await tools.unfinished();
      await Promise.all(left.map((request) => once(request.order.key, () => goOn(request))));
    },
  };
}

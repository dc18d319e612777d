import type { UndoResult } from '../../messages.ts';
import type { AddOrder, Request } from '../../model/request.ts';
import { carry } from './carry.ts';
import { findProduct } from './find.ts';
import { finish, type Placed } from './finish.ts';
import { endHandOver, lookIn } from './handover.ts';
import { lanes } from './lanes.ts';
import { settleList } from './savelist.ts';
import { settle } from './settle.ts';
import type { DeskTools } from './tools.ts';
import { undo } from './undo.ts';

/** Carries requests through, each once, one at a time for each store. */
export interface Desk {
  /** Carries an order to its outcome. The same key is the same wish: it is joined or answered, never done twice. */
  add(order: AddOrder): Promise<Request>;
  /** Carries a request anew that put nothing into the cart; undefined when there is no such request. */
  retry(key: string): Promise<Request | undefined>;
  /** Takes back what a request added; undefined when there is no such request. */
  undo(
    key: string,
    quantity?: number,
  ): Promise<{ result: UndoResult; request: Request } | undefined>;
  /** A store's page opened in a tab, its button was pressed, or the shopper left it. */
  tabChanged(tab: number): Promise<void>;
  /** Ends what an earlier life of the worker left without an outcome. */
  resume(): Promise<void>;
}

const placed = (request: Request): Placed | undefined =>
  request.product && { ...request, product: request.product };

export function createDesk(tools: DeskTools): Desk {
  const running = new Map<string, Promise<Request>>();
  const inLane = lanes();
  const { journal } = tools;

  async function begin(request: Request): Promise<Request> {
    const found = request.product ?? (await findProduct(request.order, tools));
    if ('halt' in found) return finish(request, found, tools);
    return inLane(found.marketplace, () => carry({ ...request, product: found }, tools));
  }

  /** From `posting` on, only the cart or the list is read. */
  function afterPosting(request: Placed): Promise<Request> {
    const end = request.order.target === 'list' ? settleList : settle;
    return inLane(request.product.marketplace, () => end(request, tools));
  }

  async function afterHandOver(request: Placed): Promise<Request> {
    const tab = await tools.tab(request.tab ?? -1, request.product.marketplace);
    return tab ? request : inLane(request.product.marketplace, () => endHandOver(request, tools));
  }

  function goOn(request: Request): Promise<Request> {
    const known = placed(request);
    if (request.step === 'done') return Promise.resolve(request);
    if (request.step === 'received' || !known) return begin(request);
    return request.step === 'posting' ? afterPosting(known) : afterHandOver(known);
  }

  async function receive(order: AddOrder): Promise<Request> {
    const known = await journal.load(order.key);
    if (known) return goOn(known);
    const request: Request = { order, createdAt: tools.now(), step: 'received' };
    await journal.save(request);
    tools.tell(request);
    return begin(request);
  }

  async function again(request: Request): Promise<Request> {
    const { order, createdAt, step, gained } = request;
    if (step !== 'done' || gained) return goOn(request);
    const anew: Request = { order, createdAt, step: 'received' };
    await journal.save(anew);
    tools.tell(anew);
    return begin(anew);
  }

  /** One run for each key, however many ask for it. */
  function once(key: string, run: () => Promise<Request>): Promise<Request> {
    const going = running.get(key) ?? run().finally(() => running.delete(key));
    running.set(key, going);
    return going;
  }

  /** Does something with the request that was handed over to a tab, if there is one. */
  async function inTab(tab: number, act: (request: Placed) => Promise<Request>): Promise<void> {
    const handedOver = async () => {
      const request = await journal.inTab(tab);
      return request && placed(request);
    };
    const first = await handedOver();
    if (!first) return;
    await inLane(first.product.marketplace, async () => {
      const request = await handedOver();
      return request && act(request);
    });
  }

  return {
    add: (order) => once(order.key, () => receive(order)),

    async retry(key) {
      const request = await journal.load(key);
      return request && once(key, () => again(request));
    },

    async undo(key, quantity) {
      const request = await journal.load(key);
      if (!request) return undefined;
      const lane = request.product?.marketplace ?? '';
      return inLane(lane, async () => undo((await journal.load(key)) ?? request, quantity, tools));
    },

    tabChanged: (id) =>
      inTab(id, async (request) => {
        const tab = await tools.tab(id, request.product.marketplace);
        return tab ? lookIn(request, tab, tools) : endHandOver(request, tools);
      }),

    async resume() {
      const left = await journal.unfinished();
      await Promise.all(left.map((request) => once(request.order.key, () => goOn(request))));
    },
  };
}

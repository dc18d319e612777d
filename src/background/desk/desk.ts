import type { AddOrder, Request } from '../../model/request.ts';
import { carry } from './carry.ts';
import { claimed } from './claimed.ts';
import { failure, ifPossible } from './faults.ts';
import { findProduct } from './find.ts';
import { finish } from './finish.ts';
import { forgetting } from './forgetting.ts';
import { endHandOver, lookIn } from './handover.ts';
import { lanes } from './lanes.ts';
import { type Placed, placed } from './placed.ts';
import { pricing } from './pricing.ts';
import { settleList } from './savelist.ts';
import { settle } from './settle.ts';
import { steady } from './steady.ts';
import type { DeskTools } from './tools.ts';
import { type Surplus, settleUndo, type Undone, undo } from './undo.ts';
import { wakefulness } from './wakefulness.ts';

/** Carries requests through, each once, one at a time for each store. */
export interface Desk {
  /** Carries an order to its outcome. The same key is the same wish: it is joined or answered, never done twice. */
  add(order: AddOrder): Promise<Request>;
  /** Carries a request anew that put nothing into the cart; undefined when there is no such request. */
  retry(key: string): Promise<Request | undefined>;
  /** Takes back what a request added, all or some; undefined when there is no such request. */
  undo(key: string, surplus?: Surplus): Promise<Undone | undefined>;
  /** A store's page opened in a tab, its button was pressed, or the shopper left it. */
  tabChanged(tab: number): Promise<void>;
  /** Ends what an earlier life of the worker left without an outcome, and what access was taken from. */
  resume(): Promise<void>;
  /** Does something else at a store, between requests that are carried out there. */
  between<T>(marketplace: string, work: () => Promise<T>): Promise<T>;
  /** Ends what waits at a store that was unlinked; nothing of it is kept from here on. */
  forget(marketplace: string): Promise<void>;
}

/** What a request that was begun by an earlier life needs to end, from `posting` on. */
const ENDS = { posting: settle, removing: settleUndo } as const;

export function createDesk(given: DeskTools): Desk {
  const { journal: kept, forgetStore } = forgetting(given.journal, given.now);
  const tools = steady({ ...given, journal: kept });
  const { journal } = tools;
  const running = new Map<string, Promise<Request>>();
  const inLane = lanes(tools.pause);
  const awake = wakefulness(tools);
  const between = <T>(marketplace: string, work: () => Promise<T>): Promise<T> =>
    awake(() => inLane(marketplace, work));
  const priceLater = pricing(between, tools);

  /** A request as it stands now. */
  const latest = async (request: Request): Promise<Request> =>
    (await journal.load(request.order.key).catch(() => undefined)) ?? request;

  /** Carries a request of which nothing was sent yet: what fails here ends it. */
  async function begin(request: Request, said?: AddOrder['said']): Promise<Request> {
    try {
      const found = placed(request) ?? (await findProduct(request.order, tools));
      if ('halt' in found) return await finish(request, found, tools);
      const known = { ...request, ...found, ...claimed(said, found.product, tools) };
      const ended = await inLane(
        found.product.marketplace,
        () => carry(known, tools),
        (ahead) => tools.tell(known, ahead),
      );
      return priceLater(ended);
    } catch (error) {
      console.error('Hashcart could not carry a request', error);
      const now = await latest(request);
      return now.step === 'done' ? now : finish(request, failure(error), tools);
    }
  }

  /** Ends what stands at a step, if it still does when its turn comes. */
  function endFrom(step: keyof typeof ENDS, request: Placed): Promise<Request> {
    return inLane(request.product.marketplace, async () => {
      const now = placed(await latest(request));
      if (now?.step !== step) return now ?? request;
      const isList = step === 'posting' && now.order.target === 'list';
      return isList ? settleList(now, tools) : priceLater(await ENDS[step](now, tools));
    });
  }

  async function afterHandOver(request: Placed): Promise<Request> {
    const { marketplace } = request.product;
    const tab = await tools.tab(request.tab ?? -1, marketplace);
    if (!tab || !(await tools.mayReach(marketplace)))
      return inLane(marketplace, async () => priceLater(await endHandOver(request, tools)));
    // The browser forgets that when it is started anew.
    await tools.watch(marketplace, true);
    return request;
  }

  function goOn(request: Request, said?: AddOrder['said']): Promise<Request> {
    const known = placed(request);
    const { step } = request;
    if (step === 'done') return Promise.resolve(request);
    if (step === 'received' || !known) return begin(request, said);
    return step === 'handed-over' ? afterHandOver(known) : endFrom(step, known);
  }

  /** Writes a request down before anything else is done for it. */
  async function receive(request: Request, said?: AddOrder['said']): Promise<Request> {
    try {
      await journal.save(request);
    } catch (error) {
      return finish(request, failure(error), tools);
    }
    tools.tell(request);
    return begin(request, said);
  }

  /** The words of the post are read and let go of: they are never written down. */
  async function addOnce({ said, ...order }: AddOrder): Promise<Request> {
    const request: Request = { order, createdAt: tools.now(), step: 'received' };
    const known = await journal.load(order.key).catch((error) => failure(error));
    if (known && 'halt' in known) return finish(request, known, tools);
    return known ? goOn(known, said) : receive(request, said);
  }

  async function again(request: Request): Promise<Request> {
    const { order, createdAt, step, gained, outcome, claims } = request;
    if (step !== 'done' || gained || outcome === 'added') return goOn(request);
    return receive({ order, createdAt, step: 'received', ...(claims && { claims }) });
  }

  /** One run for each key, however many ask for it. */
  function once(key: string, run: () => Promise<Request>): Promise<Request> {
    const going = running.get(key) ?? awake(run).finally(() => running.delete(key));
    running.set(key, going);
    return going;
  }

  /** Goes on with a request as it stands when its turn comes. */
  const anew = (request: Request, go: (now: Request) => Promise<Request>): Promise<Request> =>
    once(request.order.key, async () => go(await latest(request)));

  async function takeBack(request: Request, surplus: Surplus): Promise<Undone> {
    const lane = request.product?.marketplace ?? '';
    try {
      return await inLane(lane, async () => undo(await latest(request), surplus, tools));
    } catch (error) {
      console.error('Hashcart could not take an add back', error);
      return { result: 'failed', request };
    }
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
    add: (order) => once(order.key, () => addOnce(order)),

    async retry(key) {
      const request = await journal.load(key).catch(() => undefined);
      return request && anew(request, again);
    },

    async undo(key, surplus = {}) {
      const request = await journal.load(key).catch(() => undefined);
      return request && awake(() => takeBack(request, surplus));
    },

    tabChanged: (id) =>
      ifPossible(() =>
        inTab(id, async (request) => {
          const tab = await tools.tab(id, request.product.marketplace);
          if (!tab) return priceLater(await endHandOver(request, tools));
          return priceLater(await lookIn(request, tab, tools), tab.shop);
        }),
      ),

    resume: () =>
      ifPossible(async () => {
        const left = await awake(() => journal.unfinished());
        await Promise.all(left.map((request) => anew(request, goOn)));
      }),

    between,

    forget: (marketplace) =>
      ifPossible(async () => {
        forgetStore(marketplace);
        await tools.watch(marketplace, false);
        const waiting = (await journal.unfinished()).filter(
          ({ step, product }) => step === 'handed-over' && product?.marketplace === marketplace,
        );
        for (const request of waiting) await finish(request, { halt: 'not-linked' }, tools);
      }),
  };
}

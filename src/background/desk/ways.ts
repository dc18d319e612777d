import type { Way } from '../../model/request.ts';
import type { AddAnswer, AddableOffer, Sent } from '../../retailers/carts.ts';
import type { ShopSession } from '../../retailers/session.ts';
import { tolerating } from './faults.ts';
import type { Placed } from './placed.ts';
import type { DeskTools } from './tools.ts';

/** What became of what was to be sent, as far as it is known: the rest of an answer may still be on its way. */
export type Posted = Sent | AddAnswer | undefined;

/** One way to add: how the shop is asked, what adds, and how long the cart may take to show it. */
export interface WayToAdd {
  readonly shop: ShopSession;
  readonly looks: number;
  readonly tab?: number;
  act(addable: AddableOffer): Promise<Posted>;
  end(): Promise<void>;
}

/** The way of a request: the one chosen for it, hand-over while the store rests, else the store's own. */
export async function wayOf({ order, product }: Placed, tools: DeskTools): Promise<Way> {
  if (order.look || order.target === 'list') return 'direct';
  if (order.way) return order.way;
  const store = await tools.stores.linked(product.marketplace);
  return (store?.restsUntil ?? 0) > tools.now() ? 'hand-over' : (store?.way ?? 'direct');
}

/** The background asks the store itself. */
export function direct({ order, product }: Placed, tools: DeskTools): WayToAdd {
  return {
    shop: tools.shop(product.marketplace),
    looks: 2,
    act: (addable) => tolerating(() => addable.add(order.quantity)),
    end: async () => undefined,
  };
}

/** The store's own page, in an inactive tab, does all the asking; its own button is pressed there. */
export async function inTab({ product, carries }: Placed, tools: DeskTools): Promise<WayToAdd> {
  const cart = tools.cart(product);
  const tab = await tools.openTab(cart.page(product, carries));
  return {
    shop: tab.shop,
    looks: 8,
    tab: tab.id,
    async act() {
      const pressed = await tolerating(() => tab.press(cart.button));
      if (typeof pressed === 'object') return pressed;
      return pressed === false ? 'refused' : undefined;
    },
    end: () => tab.close(),
  };
}

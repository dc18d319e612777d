import type { Carried } from '../../model/ledger.ts';
import type { Detail, OutcomeWord } from '../../model/outcome.ts';
import type { ProductReference, Retailer } from '../../model/product.ts';
import type { Profiles } from '../../model/profiles.ts';
import type { Request } from '../../model/request.ts';
import type { LinkedStore } from '../../model/settings.ts';
import type { PricedCart, RetailerCart } from '../../retailers/carts.ts';
import type { ShopSession } from '../../retailers/session.ts';
import type { Placed } from './placed.ts';

/** A product that a link led to, and what the last address on the way carries. */
export type Target = ProductReference & { readonly carries?: Carried | undefined };

/** A product that was found; or the outcome of not finding one. */
export type Found = Target | { readonly halt: OutcomeWord; readonly detail?: Detail };

/** A store's page in a tab of the shopper's browser. */
export interface ShopTab {
  readonly id: number;
  /** Requests made by that page itself, as the store's own scripts make them. */
  readonly shop: ShopSession;
  /** Presses the button that the selector finds. @returns whether there is one */
  press(selector: string): Promise<boolean>;
  close(): Promise<void>;
}

/** The linked stores, as the desk asks of them and changes them. */
export interface StoreBook {
  linked(marketplace: string): Promise<LinkedStore | undefined>;
  /** Marketplaces that are linked, the newest last. */
  all(): Promise<readonly LinkedStore[]>;
  /** Which of them each profile of the shopper's may use. */
  profiles(): Promise<Profiles>;
  /** The shopper's own marketplace for links that name another. */
  substituteFor(marketplace: string): Promise<string | undefined>;
  /** Hands adds over for so many milliseconds: the store asked for a check, or for a pause. */
  rest(marketplace: string, milliseconds: number): Promise<void>;
  /** Counts a refusal; the second one rests the store. */
  refused(marketplace: string): Promise<void>;
  /** Forgets refusals: an add went through. */
  accepted(marketplace: string): Promise<void>;
}

/** The journal, as the desk needs it. */
export interface DeskJournal {
  save(request: Request): Promise<void>;
  load(key: string): Promise<Request | undefined>;
  unfinished(): Promise<Request[]>;
  /** Requests for the same product from the same post. */
  alike(product: ProductReference, postId: string): Promise<Request[]>;
  /** The request that was handed over to a tab. */
  inTab(tab: number): Promise<Request | undefined>;
  forget(key: string): Promise<void>;
}

/** All that the desk needs of the world around it: browser, journal and network in the worker, doubles in a test. */
export interface DeskTools {
  readonly journal: DeskJournal;
  readonly stores: StoreBook;
  mayReach(marketplace: string): Promise<boolean>;
  /** Whether links may be followed to products of these retailers. */
  mayFollowLinks(retailers: readonly Retailer[]): Promise<boolean>;
  resolve(url: string): Promise<Found>;
  /** Whether links are to reach the stores without what they carry for whom they credit. */
  stripsTags(): Promise<boolean>;
  shop(marketplace: string): ShopSession;
  cart(product: ProductReference): RetailerCart;
  /** Opens a page of a store in a tab behind the others, and waits until it is there. @throws ShopError */
  openTab(url: string): Promise<ShopTab>;
  /** Opens a page of a store in front of the shopper. @returns the tab's id */
  showTab(url: string): Promise<number>;
  /** Lets the pages of a store tell us when they open, and when their button is pressed; or no longer. */
  watch(marketplace: string, on: boolean): Promise<void>;
  /** A tab that was opened before, if it still shows that store. */
  tab(id: number, marketplace: string): Promise<ShopTab | undefined>;
  /** Lets the browser start the worker again soon if it is stopped; or no longer. */
  guard(on: boolean): Promise<void>;
  /** Writes down the prices that a request just saw at a stage. Nothing waits for it, and nothing fails by it. */
  observe(request: Placed, stage: 'page' | 'cart'): void;
  /** Notes a cart that was just read for its prices. */
  sawCart(marketplace: string, cart: PricedCart): Promise<void>;
  /** Does something after the answer was given, of which the answer does not depend. */
  later(work: () => Promise<void>): void;
  /** Tells everyone how a request stands now. */
  tell(request: Request, ahead?: number): void;
  now(): number;
  pause(milliseconds: number): Promise<void>;
}

import type { ProductReference } from '../../model/product.ts';
import type { Request } from '../../model/request.ts';
import type { RetailerCart } from '../../retailers/carts.ts';
import type { ShopSession } from '../../retailers/session.ts';

/** All that the desk needs of the world around it: the browser, the journal and the network in the worker, doubles in a test. */
export interface DeskTools {
  save(request: Request): Promise<void>;
  load(key: string): Promise<Request | undefined>;
  unfinished(): Promise<Request[]>;
  /** Earlier and running requests for the same product from the same post. */
  alike(product: ProductReference, postId: string): Promise<Request[]>;
  isLinked(marketplace: string): Promise<boolean>;
  anyLinked(): Promise<boolean>;
  mayReach(marketplace: string): Promise<boolean>;
  mayFollowLinks(): Promise<boolean>;
  resolve(url: string): Promise<ProductReference | undefined>;
  shop(marketplace: string): ShopSession;
  cart(product: ProductReference): RetailerCart;
  /** Tells everyone how a request stands now. */
  tell(request: Request): void;
  now(): number;
  pause(milliseconds: number): Promise<void>;
}

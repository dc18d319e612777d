/** Why a request is made: shown to the shopper in the list of requests. */
export type Purpose =
  | 'link'
  | 'session'
  | 'product'
  | 'cart'
  | 'add'
  | 'remove'
  | 'picture'
  | 'orders';

/** What a shop answered. The body is read once, either way. */
export interface ShopAnswer {
  readonly status: number;
  /** Where the answer came from, after redirects, always at the shop. */
  readonly url: URL;
  readonly contentType: string;
  /** Whether the firewall before the shop says that this is a check of its own, whatever the page looks like. */
  readonly challenged: boolean;
  /** How long the shop asks to be left alone, in milliseconds. */
  readonly retryAfter?: number;
  /** The body as it arrives. Leaving the loop early stops the download. */
  body(): AsyncIterable<string>;
  text(): Promise<string>;
}

/** Why there is no answer. */
export type ShopFault =
  /** Nothing came back, or it broke off. */
  | 'network'
  /** It took longer than we wait. */
  | 'timeout'
  /** It was larger than any page of a shop. */
  | 'too-large'
  /** It led away from the shop. */
  | 'elsewhere'
  /** The shopper does not let us ask, or no longer: it was not sent. */
  | 'no-access';

/** Thrown by a shop session in the place of an answer. */
export class ShopError extends Error {
  override readonly name = 'ShopError';
  constructor(readonly fault: ShopFault) {
    super(`no answer from the shop: ${fault}`);
  }
}

/** Requests to one shop with the shopper's own cookies: the only way to the network that a retailer has. */
export interface ShopSession {
  /** @throws ShopError */
  get(path: string, purpose: Purpose): Promise<ShopAnswer>;
  /** Sends a form, as the shop's own page would. @throws ShopError */
  post(
    path: string,
    fields: readonly (readonly [name: string, value: string])[],
    purpose: Purpose,
    headers?: Readonly<Record<string, string>>,
  ): Promise<ShopAnswer>;
}

import { randomBytes, randomInt } from 'node:crypto';
import type { Ask } from '../http.ts';
import { Cart } from './cart.ts';
import type { Country } from './marketplaces.ts';
import type { PlacedOrder } from './orders/orders.ts';

function digits(count: number): string {
  return Array.from({ length: count }, () => randomInt(10)).join('');
}

/** What a token is good for. */
type TokenUse = 'form' | 'list' | 'coupon' | 'order';

/** One browser in one marketplace: its cart, its form tokens, and who is signed in. */
export class Session {
  readonly id = `1${digits(2)}-${digits(7)}-${digits(7)}`;
  readonly ubid = `1${digits(2)}-${digits(7)}-${digits(7)}`;
  readonly cart = new Cart();
  /** Products whose coupons were taken. */
  readonly clipped = new Set<string>();
  /** The number of the purchase that was begun at the checkout. */
  purchase: string | undefined;
  /** The order that was just placed, until it was thanked for. */
  placed: PlacedOrder | undefined;
  readonly #tokens = new Map<string, TokenUse>();
  #account: { readonly email: string; readonly at: string; readonly sst: string } | undefined;

  /** A token for one form; 104 characters, good for one post. */
  freshToken(use: TokenUse = 'form'): string {
    const token = randomBytes(52).toString('hex');
    this.#tokens.set(token, use);
    return token;
  }

  /** Takes a token back; false if it is not this session's, was made for another use or was used before. */
  useToken(token: string | null, use: TokenUse = 'form'): boolean {
    return token !== null && this.#tokens.get(token) === use && this.#tokens.delete(token);
  }

  /** Signs in and gives the cookies that prove it. */
  signIn(email: string): { readonly at: string; readonly sst: string } {
    const at = `Atza|${randomBytes(48).toString('base64url')}`;
    const sst = `Sst1|${randomBytes(48).toString('base64url')}`;
    this.#account = { email, at, sst };
    return { at, sst };
  }

  /** The cookies of the last sign-in are worth nothing after this. */
  signOut(): void {
    this.#account = undefined;
  }

  /** The e-mail address of who is signed in: the Lax and the Strict cookie must both be there. */
  accountOf(ask: Ask, { cookieSuffix }: Country): string | undefined {
    const account = this.#account;
    const proven =
      account !== undefined &&
      ask.cookies.get(`at-${cookieSuffix}`) === account.at &&
      ask.cookies.get(`sst-${cookieSuffix}`) === account.sst;
    return proven ? account.email : undefined;
  }
}

import { browser } from '../platform.ts';
import { cartOrigin } from '../retailers/permissions.ts';
import { ShopError, type ShopSession } from '../retailers/session.ts';
import { linkedStore } from './settings.ts';

/** Whether the shopper still lets us reach these origins: they can take it back at any time. */
export const mayReachAll = (origins: readonly string[]): Promise<boolean> =>
  browser.permissions.contains({ origins: [...origins] });

/** Whether a store may be asked anything now: it is linked, and the browser lets us. */
export async function mayAsk(marketplace: string): Promise<boolean> {
  return (await linkedStore(marketplace)) !== undefined && mayReachAll([cartOrigin(marketplace)]);
}

/** Tells whether we may, at the moment it is asked. */
type May = () => Promise<boolean>;

/** Does what sends something, if we may. @throws ShopError `no-access` only where nothing was sent */
export async function ifPermitted<T>(may: May, act: () => Promise<T>): Promise<T> {
  if (!(await may())) throw new ShopError('no-access');
  return act();
}

/** Does what only reads. @throws ShopError `no-access` also where access went while it was read */
export async function whilePermitted<T>(may: May, read: () => Promise<T>): Promise<T> {
  try {
    return await ifPermitted(may, read);
  } catch (error) {
    throw (await may()) ? error : new ShopError('no-access');
  }
}

/** A session that looks before each request whether it still may be made. */
export function permitted(session: ShopSession, may: May): ShopSession {
  return {
    get: (path, purpose) => whilePermitted(may, () => session.get(path, purpose)),
    post: (...form) => ifPermitted(may, () => session.post(...form)),
  };
}

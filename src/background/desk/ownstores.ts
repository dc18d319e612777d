import { storesOf } from '../../model/profilestores.ts';
import type { AddOrder } from '../../model/request.ts';
import type { LinkedStore } from '../../model/settings.ts';
import type { DeskTools } from './tools.ts';

/** The linked stores, the newest last, that the profile of an order may buy at. */
export async function ownStores(
  { profile }: AddOrder,
  { stores }: DeskTools,
): Promise<readonly LinkedStore[]> {
  const [linked, profiles] = await Promise.all([stores.all(), stores.profiles()]);
  const own = storesOf(profiles, profile);
  return own === 'any' ? linked : linked.filter(({ marketplace }) => own.includes(marketplace));
}

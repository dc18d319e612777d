import type { Profiles } from './profiles.ts';

/**
 * The marketplaces that a profile may buy at; `any` for every linked one.
 * @param handle who is signed in, in small letters; undefined where the page does not tell
 */
export function storesOf(
  { stores, others }: Profiles,
  handle: string | undefined,
): readonly string[] | 'any' {
  if (handle === undefined || Object.keys(stores).length === 0) return 'any';
  // A handle may be called what every object has.
  const own = Object.hasOwn(stores, handle) ? stores[handle] : undefined;
  return own ?? (others === 'any' ? 'any' : []);
}

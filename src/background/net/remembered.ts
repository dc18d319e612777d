import type { Found } from '../desk/tools.ts';
import { knownTarget, rememberTarget } from '../journal/links.ts';

/** Tells where a link leads that was followed lately; follows any other, and remembers it. */
export async function remembered(url: string, follow: () => Promise<Found>): Promise<Found> {
  // A target that cannot be remembered is followed again.
  const known = await knownTarget(url).catch(() => undefined);
  // So is one of which an earlier version did not remember what the link carries.
  if (known?.carries) return known;
  try {
    const found = await follow();
    if ('halt' in found) return known ?? found;
    await rememberTarget(url, found).catch(() => undefined);
    return found;
  } catch (error) {
    if (known) return known;
    throw error;
  }
}

import { AMAZON_HASHTAGS } from '../model/hashtags.ts';
import type { Standing } from '../model/standing.ts';
import { changeSettings, loadSettings } from './settings.ts';

/** More profiles than these are hardly one person's: the oldest is forgotten. */
const MOST_PROFILES = 12;

/** What feeds go by now. @param isAside whether it is one that stands aside: there, all is handed over */
export async function standing(isAside: boolean): Promise<Standing> {
  const { consentedAt, stores, replies, profiles } = await loadSettings();
  const now = Date.now();
  const ways = stores.map(({ marketplace, way, restsUntil = 0 }) => [
    marketplace,
    isAside || restsUntil > now ? ('hand-over' as const) : way,
  ]);
  return {
    allowed: consentedAt !== null,
    ways: Object.fromEntries(ways),
    hashtags: replies.on ? [...AMAZON_HASHTAGS, ...replies.hashtags] : [],
    tellThem: replies.tellThem,
    profiles,
  };
}

/** Remembers a profile that was seen signed in, for the shopper to link. */
export async function rememberProfile(handle: string): Promise<void> {
  if ((await loadSettings()).seen.at(-1) === handle) return;
  await changeSettings((settings) => {
    const others = settings.seen.filter((seen) => seen !== handle);
    return { ...settings, seen: [...others, handle].slice(-MOST_PROFILES) };
  });
}

import { AMAZON_HASHTAGS } from '../model/hashtags.ts';
import { muteCount } from '../model/muting.ts';
import { type ButtonsBySite, type SiteButtons, USUAL_BUTTONS } from '../model/sitebuttons.ts';
import type { Standing } from '../model/standing.ts';
import { changeSettings, loadSettings } from './settings.ts';

/** More profiles than these are hardly one person's: the oldest is forgotten. */
const MOST_PROFILES = 12;

const isUsual = ({ on, stands, shows }: SiteButtons) =>
  on === USUAL_BUTTONS.on && stands === USUAL_BUTTONS.stands && shows === USUAL_BUTTONS.shows;

const unusual = (buttons: ButtonsBySite): ButtonsBySite =>
  Object.fromEntries(Object.entries(buttons).filter(([, each]) => !isUsual(each)));

/** Whether feeds need what goes by the shopper's own wishes for buttons. */
export async function hasOwnManner(): Promise<boolean> {
  const { buttons, mutes } = await loadSettings();
  return muteCount(mutes) > 0 || Object.keys(unusual(buttons)).length > 0;
}

/** What feeds go by now. @param isAside whether it is one that stands aside: there, all is handed over */
export async function standing(isAside: boolean): Promise<Standing> {
  const { consentedAt, stores, replies, profiles, buttons, mutes } = await loadSettings();
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
    buttons: unusual(buttons),
    mutes: muteCount(mutes) > 0 ? mutes : undefined,
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

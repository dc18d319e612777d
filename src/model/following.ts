import * as z from 'zod/mini';
import { MapFigure } from './mapfigure.ts';
import { Mutes } from './mutes.ts';
import { Marketplace } from './product.ts';
import { Profiles } from './profiles.ts';
import { Replies } from './replies.ts';
import type { Settings } from './settings.ts';
import { ButtonsBySite } from './sitebuttons.ts';

/** The shortest time that the options offer: nothing that comes from elsewhere may forget sooner. */
const SHORTEST_DAYS = 30;

/**
 * The preferences that follow the shopper, in groups: of each, the newest change counts as a whole. Linked stores,
 * consent, profiles that were seen and what the browser is to be asked for stay where they are.
 */
const GROUPS = {
  hashtags: z.object({ replies: Replies }),
  profiles: z.object({ profiles: Profiles }),
  buttons: z.object({ buttons: ButtonsBySite }),
  mutes: z.object({ mutes: Mutes }),
  badge: z.object({ badge: z.boolean() }),
  tags: z.object({ stripsTags: z.boolean() }),
  keeping: z.object({ keepsDays: z.nullable(z.int().check(z.minimum(SHORTEST_DAYS))) }),
  substitutes: z.object({ substitutes: z.record(z.string(), Marketplace) }),
  maps: z.object({ maps: z.array(MapFigure) }),
} as const satisfies Record<string, z.ZodMiniType<Partial<Settings>>>;

export const GroupName = z.keyof(z.object(GROUPS));
export type GroupName = z.infer<typeof GroupName>;

/** The names of all groups. */
export const GROUP_NAMES: readonly GroupName[] = GroupName.options;

/** What of the settings is in a group; undefined for what cannot be in it. */
export function groupIn(name: GroupName, settings: unknown): Partial<Settings> | undefined {
  return GROUPS[name].safeParse(settings).data;
}

/** A group as text: the same for what is the same. */
export function groupText(name: GroupName, settings: unknown): string | undefined {
  const group = groupIn(name, settings);
  return group && JSON.stringify(group);
}

/** Reads such a text. */
export function groupFrom(name: GroupName, text: string): Partial<Settings> | undefined {
  try {
    return groupIn(name, JSON.parse(text));
  } catch {
    return undefined;
  }
}

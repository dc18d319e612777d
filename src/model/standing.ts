import * as z from 'zod/mini';
import { MapFigure } from './mapfigure.ts';
import { Mutes } from './mutes.ts';
import { Profiles } from './profiles.ts';
import { Hashtag, Replies } from './replies.ts';
import { Way } from './request.ts';
import { ButtonsBySite } from './sitebuttons.ts';

/** What a feed goes by. */
export const Standing = z.object({
  allowed: z.boolean(),
  /** How the linked stores add, by marketplace. */
  ways: z.record(z.string(), Way),
  /** The hashtags that a reply is read for; none, and no reply is read. */
  hashtags: z.array(Hashtag),
  tellThem: z.boolean(),
  profiles: Profiles,
  /** By site, where that is not the usual. */
  buttons: ButtonsBySite,
  /** Absent where nothing is muted. */
  mutes: z.optional(Mutes),
});
export type Standing = z.infer<typeof Standing>;

/** What the options page shows and changes beside the stores. */
export const Preferences = z.object({
  replies: Replies,
  buttons: ButtonsBySite,
  mutes: Mutes,
  profiles: Profiles,
  badge: z.boolean(),
  stripsTags: z.boolean(),
  notifies: z.boolean(),
  keepsDays: z.nullable(z.int().check(z.positive())),
  maps: z.array(MapFigure),
});
export type Preferences = z.infer<typeof Preferences>;

import * as z from 'zod/mini';
import { MapFigure } from './mapfigure.ts';
import { Profiles } from './profiles.ts';
import { Hashtag, Replies } from './replies.ts';
import { Way } from './request.ts';

/** What a feed goes by. */
export const Standing = z.object({
  allowed: z.boolean(),
  /** How the linked stores add, by marketplace. */
  ways: z.record(z.string(), Way),
  /** The hashtags that a reply is read for; none, and no reply is read. */
  hashtags: z.array(Hashtag),
  tellThem: z.boolean(),
  profiles: Profiles,
});
export type Standing = z.infer<typeof Standing>;

/** What the options page shows and changes beside the stores. */
export const Preferences = z.object({
  replies: Replies,
  profiles: Profiles,
  badge: z.boolean(),
  stripsTags: z.boolean(),
  notifies: z.boolean(),
  keepsDays: z.nullable(z.int().check(z.positive())),
  maps: z.array(MapFigure),
});
export type Preferences = z.infer<typeof Preferences>;

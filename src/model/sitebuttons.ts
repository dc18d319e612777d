import * as z from 'zod/mini';

/** How the buttons of one social site stand and look; defaults stand for what was never set. */
export const SiteButtons = z.object({
  /** Whether posts have any. Replies with a hashtag have a switch of their own. */
  on: z._default(z.boolean(), true),
  /** `quiet`: seen while the pointer is over the post or the focus in it, and once it was pressed. */
  stands: z._default(z.enum(['always', 'quiet']), 'always'),
  shows: z._default(z.enum(['words', 'icon']), 'words'),
});
export type SiteButtons = z.infer<typeof SiteButtons>;

export const USUAL_BUTTONS: SiteButtons = { on: true, stands: 'always', shows: 'words' };

/** The same for each site, by its name. */
export const ButtonsBySite = z.record(z.string(), SiteButtons);
export type ButtonsBySite = z.infer<typeof ButtonsBySite>;

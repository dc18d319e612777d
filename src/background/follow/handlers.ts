import type { Handlers } from '../handling.ts';
import { changeSettings, loadSettings } from '../settings.ts';
import { follow } from './follow.ts';

/** What the background does for the messages about what follows the shopper. */
export const followHandlers: Pick<Handlers, 'follow/get' | 'follow/set'> = {
  async 'follow/get'() {
    const state = await follow();
    const { follows } = await loadSettings();
    return { on: follows, ...state };
  },

  async 'follow/set'({ on }) {
    await changeSettings((settings) => ({ ...settings, follows: on }));
    return {};
  },
};

import type { Mutes } from '../model/mutes.ts';
import { withAuthor, withStore } from '../model/muting.ts';
import { MARKETPLACES } from '../retailers/permissions.ts';
import type { Handlers } from './handling.ts';
import { tell } from './news.ts';
import { changeSettings } from './settings.ts';
import { isPrivateAside } from './windows.ts';

/** Changes what is muted, and tells what is open. @returns false where there was no room for it */
async function changeMutes(change: (mutes: Mutes) => Mutes | undefined): Promise<boolean> {
  let done = false;
  await changeSettings((settings) => {
    const mutes = change(settings.mutes);
    done = mutes !== undefined;
    return mutes ? { ...settings, mutes } : settings;
  });
  await tell({ news: 'stores' });
  return done;
}

/** What the background does for the messages about mutes. */
export const muteHandlers: Pick<Handlers, 'mutes/author' | 'mutes/store'> = {
  async 'mutes/author'({ site, handle, on }, { tab }) {
    if (isPrivateAside(tab)) return { done: false };
    return { done: await changeMutes((mutes) => withAuthor(mutes, site, handle, on)) };
  },

  async 'mutes/store'({ marketplace, on }) {
    if (!MARKETPLACES.includes(marketplace)) return { done: false };
    return { done: await changeMutes((mutes) => withStore(mutes, marketplace, on)) };
  },
};

import type { Way } from '../model/request.ts';
import type { LinkedStore, StoreReads } from '../model/settings.ts';
import { retailerAt } from '../retailers/permissions.ts';
import { restTime } from './desk/rest.ts';
import type { StoreBook } from './desk/tools.ts';
import { tell } from './news.ts';
import { changeSettings, linkedStore, loadSettings } from './settings.ts';

/** Changes one linked store, and tells what is open. */
async function changeStore(
  marketplace: string,
  change: (store: LinkedStore) => LinkedStore,
): Promise<void> {
  await changeSettings(({ stores, ...settings }) => ({
    ...settings,
    stores: stores.map((store) => (store.marketplace === marketplace ? change(store) : store)),
  }));
  await tell({ news: 'stores' });
}

const resting = (store: LinkedStore, milliseconds = restTime()): LinkedStore => ({
  ...store,
  restsUntil: Date.now() + milliseconds,
});

/** A store as if nothing had ever stood in the way. */
export const rested = ({ restsUntil: _, ...store }: LinkedStore): LinkedStore => ({
  ...store,
  refusals: 0,
});

/** Adds at a store in another way from now on, as if nothing had ever stood in the way. */
export const changeWay = (marketplace: string, way: Way): Promise<void> =>
  changeStore(marketplace, (store) => ({ ...rested(store), way }));

/** Changes what may be read at a store beyond an add. */
export const changeReads = (marketplace: string, reads: StoreReads): Promise<void> =>
  changeStore(marketplace, (store) => ({ ...store, reads }));

/** Takes links to a marketplace that is not the shopper's to a linked store; nothing else can be put in its place. */
export async function substitute(from: string, to: string): Promise<void> {
  await changeSettings((settings) => {
    const linked = settings.stores.map(({ marketplace }) => marketplace);
    const isSound = !linked.includes(from) && linked.includes(to);
    const retailer = retailerAt(from);
    if (!isSound || !retailer || retailer !== retailerAt(to)) return settings;
    return { ...settings, substitutes: { ...settings.substitutes, [from]: to } };
  });
  await tell({ news: 'stores' });
}

/** Takes links to a marketplace there again. */
export async function endSubstitute(from: string): Promise<void> {
  await changeSettings(({ substitutes, ...settings }) => {
    const { [from]: _, ...others } = substitutes;
    return { ...settings, substitutes: others };
  });
  await tell({ news: 'stores' });
}

/** The linked stores, as the desk asks of them and changes them. */
export const storeBook: StoreBook = {
  linked: linkedStore,
  all: async () => (await loadSettings()).stores,
  profiles: async () => (await loadSettings()).profiles,
  substituteFor: async (marketplace) => (await loadSettings()).substitutes[marketplace],
  rest: (marketplace, milliseconds) =>
    changeStore(marketplace, (store) => resting(store, milliseconds)),
  refused: (marketplace) =>
    changeStore(marketplace, (store) => {
      const refusals = store.refusals + 1;
      return refusals < 2 ? { ...store, refusals } : resting({ ...store, refusals });
    }),
  async accepted(marketplace) {
    if ((await linkedStore(marketplace))?.refusals) {
      await changeStore(marketplace, (store) => ({ ...store, refusals: 0 }));
    }
  },
};

import { sendUntilHeard } from '../browser.ts';

/** From now on the store's own button is pressed in a background tab. */
export async function useTabAt(marketplace: string | undefined): Promise<void> {
  if (marketplace) await sendUntilHeard('stores/use-tab', { marketplace });
}

/** From now on links to one marketplace are taken to the shopper's own. */
export async function alwaysUse(from: string | undefined, to: string | undefined): Promise<void> {
  if (from && to) await sendUntilHeard('stores/substitute', { from, to });
}

/** Opens the options where profiles are given their stores. */
export async function openProfiles(): Promise<void> {
  await sendUntilHeard('page/open', { page: 'options', section: 'profiles' });
}

/** Opens the options, at a store where one is meant. */
export async function openOptions(marketplace: string | undefined): Promise<void> {
  await sendUntilHeard('page/open', { page: 'options', marketplace });
}

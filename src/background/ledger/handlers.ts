import type { Handlers } from '../handling.ts';
import { tell } from '../news.ts';
import { reportOf } from '../report.ts';
import { changeReads } from '../storebook.ts';
import { asideOf, isPrivateCopy } from '../windows.ts';
import { figures } from './figures.ts';
import { checkOrders, lookIntoCarts } from './looks.ts';
import { mark } from './mark.ts';
import { readVisited, readVisits } from './visits.ts';

/** What the background does for the messages about what became of what was added. */
export const ledgerHandlers: Pick<
  Handlers,
  | 'ledger/mark'
  | 'ledger/check'
  | 'ledger/figures'
  | 'ledger/look'
  | 'stores/set-reads'
  | 'shop/visited'
> = {
  async 'ledger/mark'({ key, as }) {
    const request = await mark(key, as);
    return { report: request && reportOf(request) };
  },

  'ledger/check': ({ marketplace }) => checkOrders(marketplace),

  'ledger/figures': () => figures(),

  async 'ledger/look'() {
    await lookIntoCarts();
    return {};
  },

  async 'stores/set-reads'({ marketplace, reads }) {
    await changeReads(marketplace, reads);
    await readVisits();
    await tell({ news: 'stores' });
    return {};
  },

  async 'shop/visited'({ url, html }, { tab }) {
    const address = URL.parse(tab?.url ?? url);
    // What a tab apart shows is of another session, and not to be written down.
    if (address && !asideOf(tab) && !isPrivateCopy()) await readVisited(address, html);
    return {};
  },
};

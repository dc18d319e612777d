import { showCount } from '../badge.ts';
import { forgetCartTotal, forgetCartTotals } from '../carttotals.ts';
import type { Handlers } from '../handling.ts';
import { findRequests } from '../journal/find.ts';
import { forget } from '../journal/forget.ts';
import { forgettableSize, journalSize } from '../journal/size.ts';
import { tell } from '../news.ts';
import { reportOf } from '../report.ts';
import { exportLines } from './export.ts';
import { beginImport, endImport, finishImport, takeLines } from './import.ts';

const NONE = { requests: 0, observations: 0 };

/** So long one answer may take. */
const PATIENCE_MS = 5000;

/** What is shown of the journal elsewhere is no longer as it was. */
async function tellAll(): Promise<void> {
  await showCount();
  await tell({ news: 'stores' });
}

/** The handlers of messages about the journal as a whole. */
export const dataHandlers: Pick<
  Handlers,
  | 'journal/find'
  | 'journal/size'
  | 'journal/forget'
  | 'journal/export'
  | 'import/begin'
  | 'import/lines'
  | 'import/finish'
  | 'import/cancel'
> = {
  async 'journal/find'(wanted) {
    const { requests, ...page } = await findRequests(wanted);
    return { reports: requests.map((request) => reportOf(request)), ...page };
  },

  'journal/size': ({ of }) => (of ? forgettableSize(of) : journalSize()),

  async 'journal/forget'(what) {
    const until = Date.now() + PATIENCE_MS;
    const forgotten = await forget(what, () => Date.now() < until);
    if (forgotten.more) return forgotten;
    if (what.by === 'store') await forgetCartTotal(what.marketplace);
    if (what.by === 'everything') await forgetCartTotals();
    await tellAll();
    return forgotten;
  },

  'journal/export': ({ after }) => exportLines(after),

  'import/begin': async () => ({ id: await beginImport() }),

  'import/lines': async ({ id, first, lines }) => ({ fault: await takeLines(id, first, lines) }),

  async 'import/finish'({ id, lines }) {
    const finish = await finishImport(id, lines);
    if ('added' in finish) await tellAll();
    return { added: NONE, known: NONE, ...finish };
  },

  async 'import/cancel'({ id }) {
    await endImport(id);
    return {};
  },
};

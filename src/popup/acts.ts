import type { NextStep } from '../model/outcome.ts';
import type { Report } from '../model/report.ts';
import type { AddOrder } from '../model/request.ts';
import { ask } from '../ui/ask.ts';
import { openPage } from './open.ts';
import { linkedMarketplace } from './steps.ts';

type Changes = Partial<Pick<AddOrder, 'quantity' | 'again' | 'at' | 'look' | 'way'>>;

/** Sends a new wish for the same product, from the same post. */
function add({ urls, post, target, quantity }: Report, changes: Changes): Promise<Report> {
  return ask('cart/add', {
    key: crypto.randomUUID(),
    link: { href: urls.product ?? urls.link },
    quantity: Math.max(1, quantity),
    post,
    target,
    again: false,
    ...changes,
  });
}

/** Leaves once the product is open in front: Firefox keeps a popup open over a new tab. */
async function handOver(report: Report): Promise<void> {
  const { state } = await add(report, { way: 'hand-over' });
  if (state === 'waiting') window.close();
}

const retry = ({ key }: Report) => ask('cart/retry', { key });

async function useTab(report: Report): Promise<void> {
  const { marketplace } = report;
  if (marketplace) await ask('stores/set-way', { marketplace, way: 'tab' });
  await retry(report);
}

const addElsewhere = (report: Report) => add(report, { at: report.elsewhere });

async function alwaysElsewhere(report: Report): Promise<void> {
  const from = linkedMarketplace(report);
  const to = report.elsewhere;
  if (from && to) await ask('stores/substitute', { from, to });
  await addElsewhere(report);
}

const openSettings = (marketplace: string | undefined) =>
  openPage({ page: 'options', marketplace });

/** Steps that are acts of ours; the others open a page, and `undo` has more to tell than an act. */
export const ACTS: Partial<Record<NextStep, (report: Report) => Promise<unknown>>> = {
  retry,
  'add-again': (report) => add(report, { quantity: 1, again: true }),
  'hand-over': handOver,
  'use-tab': useTab,
  'look-elsewhere': (report) => add(report, { at: report.elsewhere, look: true }),
  'add-elsewhere': addElsewhere,
  'always-elsewhere': alwaysElsewhere,
  'link-store': (report) => openSettings(linkedMarketplace(report)),
  'link-profile': () => openPage({ page: 'options', section: 'profiles' }),
  'grant-access': ({ marketplace }) => openSettings(marketplace),
};

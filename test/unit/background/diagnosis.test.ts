import 'fake-indexeddb/auto';
import { expect, it, vi } from 'vitest';
import { observationOf, postBy, requestOf } from '../data/samples.ts';
import { area } from './asidetabs.ts';

const disk = area();
const unheard = async () => undefined;

vi.mock('../../../src/platform.ts', () => ({
  browser: {
    storage: { local: disk, session: area() },
    extension: { inIncognitoContext: false },
    permissions: { contains: async () => true },
    runtime: { sendMessage: unheard },
    tabs: { query: async () => [] },
  },
}));

const { diagnosisHandlers } = await import('../../../src/background/diagnosis.ts');
const { saveRequest } = await import('../../../src/background/journal/requests.ts');
const { saveObservations } = await import('../../../src/background/journal/observations.ts');
const { noteTraffic } = await import('../../../src/background/journal/traffic.ts');
const { database } = await import('../../../src/background/journal/database.ts');
const { DEFAULT_SETTINGS } = await import('../../../src/model/settings.ts');
const { Diagnosis } = await import('../../../src/model/diagnosis.ts');
const { reportText } = await import('../../../src/options/report/reporttext.ts');

const MACHINE = {
  version: '1.2.3',
  browser: 'Firefox 153.0',
  platform: 'linux x86-64',
  language: 'en-US',
};

/** What tells of a person: each of these is somewhere in what is kept. */
const PERSONAL = [
  'secret_author',
  'secret_shopper',
  'secret_muted',
  'SecretTag',
  'Secret title',
  'SECRETSELLER',
  'secret-tag-20',
  'Secret brand',
  'secret.example',
  'B0SECRET01',
  '1840000000000000666',
  '66601',
  '666.01',
  '19.99',
  '1999',
  '111-6666666',
];

const particulars = {
  author: 'secret_author',
  postId: '1840000000000000666',
  id: 'B0SECRET01',
  title: 'Secret title',
};

async function live(): Promise<void> {
  const store = {
    retailer: 'amazon',
    marketplace: 'amazon.de',
    linkedAt: 1,
    session: 'signed-in',
    checkedAt: 1,
    way: 'tab',
    reads: { cart: true, orders: false, checkout: false },
  };
  disk.kept.set('settings', {
    ...DEFAULT_SETTINGS,
    consentedAt: 1,
    stores: [store],
    substitutes: { 'amazon.fr': 'amazon.de' },
    replies: { on: true, hashtags: ['SecretTag'], tellThem: false },
    profiles: { stores: { secret_shopper: ['amazon.de'] }, others: 'none' },
    seen: ['secret_shopper'],
    buttons: {
      x: { on: true, stands: 'quiet', shows: 'icon' },
      secret_author: { on: true, stands: 'quiet', shows: 'icon' },
    },
    mutes: { authors: { x: ['secret_muted'], secret_author: ['a', 'b'] }, stores: ['amazon.fr'] },
    maps: [
      {
        id: crypto.randomUUID(),
        of: { kind: 'brand', name: 'Secret brand' },
        money: { amount: 66_601, currency: 'USD' },
        countsCart: true,
      },
    ],
    keepsDays: 90,
  });
  disk.kept.set('health', { blindSince: 1999 });
  const money = { amount: 1999, currency: 'USD' };
  for (let at = 1; at <= 48; at++) {
    const request = requestOf(at, particulars, {
      cartPrice: money,
      carries: { tag: 'secret-tag-20', parameters: [['tag', 'secret-tag-20']] },
      bought: { at, by: 'hand', order: '111-6666666', quantity: 1, money },
    });
    const { order } = request;
    await saveRequest({
      ...request,
      order: {
        ...order,
        link: { href: 'https://secret.example/B0SECRET01', text: 'secret.example' },
        words: ['Secret title'],
        profile: 'secret_shopper',
      },
      gained: { product: 'B0SECRET01', seller: 'SECRETSELLER', quantity: 1 },
    });
  }
  await saveRequest(requestOf(50, particulars, { outcome: 'unknown', detail: 'refused' }));
  await saveRequest(requestOf(51, particulars, { removedAt: 52 }));
  await saveObservations([observationOf(1, particulars, { money, post: postBy('secret_author') })]);
  const traffic = { at: 1, method: 'GET', host: 'secret.example', how: 'background' } as const;
  for (const result of ['200', '200', 'network', 'Secret title']) {
    await noteTraffic({ ...traffic, purpose: 'link', to: 'secret.example', result });
  }
  const { store: requests } = (await database()).transaction('damaged', 'readwrite');
  await Reflect.apply(requests.put, requests, [{ title: 'Secret title' }, 'secret_author']);
}

it('tells of settings and outcomes, and of nobody', async () => {
  await live();
  const told = await diagnosisHandlers['diagnosis/get']({}, { tab: undefined });
  const diagnosis = Diagnosis.parse(told);
  const text = reportText(MACHINE, diagnosis);
  expect(text.split('\n')).toEqual([
    'Hashcart 1.2.3',
    'Browser: Firefox 153.0',
    'Platform: linux x86-64',
    'Language: en-US',
    'Agreed: yes',
    'Posts can be read: no',
    'Linked stores: 1',
    '  amazon.de: access yes, session signed-in, way tab, rests no, reads cart',
    'Buttons on x: quiet, icon',
    'Switches on: hashtags, badge, follow, short-links',
    'Kept: 90 days',
    'Counts: hashtags 1, profiles 1, substitutes 1, price-figures 1, muted-authors 1, muted-stores 1, items 50, prices 1, unfinished 0, damaged 1',
    'Latest outcomes: added 48, removed 1, unknown refused 1',
    'Latest answers: 200 × 2, other × 1, network × 1',
  ]);
  const everything = `${text} ${JSON.stringify(told)}`.toLowerCase();
  for (const secret of PERSONAL) expect(everything).not.toContain(secret.toLowerCase());
});

it('says so where nothing was set and nothing was done', async () => {
  const nothing = Diagnosis.parse({
    agreed: false,
    blind: false,
    stores: [],
    buttons: [{ site: 'x', on: false, stands: 'always', shows: 'words' }],
    switches: {
      hashtags: false,
      'tell-them': false,
      badge: false,
      'strip-tags': false,
      notify: false,
      follow: false,
      'short-links': false,
    },
    keepsDays: null,
    counts: {
      hashtags: 0,
      profiles: 0,
      substitutes: 0,
      'price-figures': 0,
      'muted-authors': 0,
      'muted-stores': 0,
      items: 0,
      prices: 0,
      unfinished: 0,
      damaged: 0,
    },
    outcomes: [],
    answers: [],
  });
  const text = reportText(MACHINE, nothing);
  expect(text).toContain('Buttons on x: off\nSwitches on: none\nKept: forever\n');
  expect(text).toContain('Latest outcomes: none\nLatest answers: none');
});

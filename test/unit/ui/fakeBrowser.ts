import type { Answer, Body, Envelope, MessageName, Reply } from '../../../src/messages.ts';
import { NO_MUTES } from '../../../src/model/mutes.ts';
import { NO_PROFILES } from '../../../src/model/profiles.ts';
import { DEFAULT_REPLIES } from '../../../src/model/replies.ts';
import type { Report } from '../../../src/model/report.ts';
import type { StoreView } from '../../../src/model/storeview.ts';
import { SHORTENER_ORIGINS } from '../../../src/retailers/shorteners.ts';
import { textOf } from '../texts.ts';
import { report } from './samples.ts';

type Answers = { [N in MessageName]: (body: Body<N>) => Answer<N> | Promise<Answer<N>> };

const PREFERENCES: Answer<'preferences/get'> = {
  replies: DEFAULT_REPLIES,
  buttons: {},
  mutes: NO_MUTES,
  profiles: NO_PROFILES,
  badge: true,
  seen: [],
  stripsTags: false,
  notifies: false,
  keepsDays: null,
  maps: [],
};

const NONE = { requests: 0, observations: 0 };
const NO_TALLY = { name: '', added: 0, removed: 0, bought: 0, returned: 0 };
const NO_FIGURES: Answer<'ledger/figures'> = {
  total: NO_TALLY,
  authors: 0,
  byAuthor: [],
  bySite: [],
  byStore: [],
  byMonth: [],
  fromPostToAdd: { count: 0 },
  fromAddToPurchase: { count: 0 },
  savings: [],
};

/** What the background would answer when nothing has happened yet. */
function quietAnswers(): Answers {
  const unexpected = () => {
    throw new Error('not a message that pages send');
  };
  return {
    'feed/hello': unexpected,
    'feed/known': unexpected,
    'feed/profile': unexpected,
    'feed/health': unexpected,
    'feed/needs': unexpected,
    'cart/told': unexpected,
    'stores/use-tab': unexpected,
    'shop/page': unexpected,
    'shop/button': unexpected,
    'cart/add': ({ key }) => report({ key, state: 'working' }),
    'cart/retry': () => ({}),
    'cart/undo': () => ({ result: 'removed' }),
    'page/open': () => ({}),
    'carts/open': () => ({}),
    'journal/recent': () => ({ reports: [] }),
    'journal/picture': () => ({}),
    'consent/get': () => ({ consentedAt: 1_700_000_000_000 }),
    'consent/set': () => ({}),
    'preferences/get': () => PREFERENCES,
    'preferences/set': () => ({}),
    'health/get': () => ({ damaged: 0 }),
    'health/discard-damaged': () => ({}),
    'stores/list': () => ({
      stores: [],
      marketplaces: ['amazon.com', 'amazon.de', 'amazon.co.uk'],
    }),
    'stores/link': () => ({}),
    'stores/set-way': () => ({}),
    'stores/substitute': () => ({}),
    'stores/end-substitute': () => ({}),
    'stores/substitutes': () => ({ substitutes: {} }),
    'stores/unlink': () => ({}),
    'traffic/recent': () => ({ traffic: [] }),
    'prices/list': () => ({ observations: [] }),
    'ledger/mark': () => ({}),
    'ledger/check': () => ({ result: 'checked', orders: 0, found: 0 }),
    'ledger/figures': () => NO_FIGURES,
    'ledger/look': () => ({}),
    'stores/set-reads': () => ({}),
    'shop/visited': () => ({}),
    'journal/find': () => ({ reports: [] }),
    'journal/size': () => NONE,
    'journal/forget': () => NONE,
    'journal/export': () => ({ lines: [] }),
    'import/begin': () => ({ id: '00000000-0000-4000-8000-000000000000' }),
    'import/lines': () => ({}),
    'import/finish': () => ({ added: NONE, known: NONE }),
    'import/cancel': () => ({}),
    'mutes/author': () => ({ done: true }),
    'mutes/store': () => ({ done: true }),
    'follow/get': () => ({ on: true, tooLarge: [] }),
    'follow/set': () => ({}),
    'diagnosis/get': unexpected,
  };
}

function freshWorld() {
  return {
    answers: quietAnswers(),
    /** Everything asked of the background and the browser, in order. */
    asked: [] as { readonly name: string; readonly body: unknown }[],
    /** Whether the shopper says yes when the browser asks. */
    granted: true,
    /** Whether access to general link shorteners was given. */
    shorteners: false,
    /** Commands with their keys; undefined where the browser has none. */
    commands: [] as { readonly name: string; readonly shortcut?: string }[] | undefined,
    /** Whether the browser opens its page for shortcuts by a call. */
    opensShortcuts: true,
    listeners: new Set<(message: unknown) => unknown>(),
  };
}

/** The world around the page under test: a test changes it before and while the page is shown. */
export let world = freshWorld();

/** Forgets everything between two tests. */
export function resetWorld(): void {
  world = freshWorld();
}

/** Lets the background know stores and requests. */
export function know(stores: readonly StoreView[], reports: readonly Report[] = []): void {
  world.answers['stores/list'] = () => ({
    stores: [...stores],
    marketplaces: ['amazon.com', 'amazon.de', 'amazon.co.uk'],
  });
  world.answers['journal/recent'] = () => ({ reports: [...reports] });
}

/** Lets the shopper have preferences, which are kept as they are changed. */
export function prefer(preferences: Partial<Answer<'preferences/get'>>): void {
  let now = { ...PREFERENCES, ...preferences };
  world.answers['preferences/get'] = () => now;
  world.answers['preferences/set'] = (changes) => {
    now = Object.assign({ ...now }, changes);
    return {};
  };
}

type BrowserCall =
  | 'permissions.request'
  | 'permissions.remove'
  | 'commands.openShortcutSettings'
  | 'tabs.create';

/** What was asked of the background, or of the browser, under one name. */
export function sent(name: MessageName | BrowserCall): unknown[] {
  return world.asked.filter((message) => message.name === name).map(({ body }) => body);
}

/** Tells the page something, as the background does. */
export function tell(message: unknown): unknown[] {
  return [...world.listeners].map((hear) => hear(message));
}

async function sendMessage<N extends MessageName>({ name, body }: Envelope<N>): Promise<Reply<N>> {
  world.asked.push({ name, body });
  return { ok: true, answer: await world.answers[name](body) };
}

const getMessage = (key: string, parts: string[] = []): string => textOf(key, ...parts);

function note(name: string, body: object): Promise<void> {
  world.asked.push({ name, body });
  return Promise.resolve();
}

interface Origins {
  readonly origins?: readonly string[];
}

const isShorteners = (origins: readonly string[] = []) =>
  origins.join() === SHORTENER_ORIGINS.join();

/** Stands for the browser's extension API. */
export const browser = {
  get commands() {
    const { commands, opensShortcuts } = world;
    const openShortcutSettings = () => note('commands.openShortcutSettings', {});
    return (
      commands && {
        getAll: () => Promise.resolve(commands),
        ...(opensShortcuts && { openShortcutSettings }),
      }
    );
  },
  tabs: { create: (body: object) => note('tabs.create', body) },
  i18n: { getMessage, getUILanguage: () => 'en-US' },
  runtime: {
    id: 'hashcart',
    sendMessage,
    getManifest: () => ({ version: '1.2.3' }),
    getPlatformInfo: () => Promise.resolve({ os: 'linux', arch: 'x86-64' }),
    onMessage: {
      addListener: (hear: (message: unknown) => unknown) => world.listeners.add(hear),
      removeListener: (hear: (message: unknown) => unknown) => world.listeners.delete(hear),
    },
  },
  permissions: {
    contains({ origins }: Origins): Promise<boolean> {
      return Promise.resolve(isShorteners(origins) && world.shorteners);
    },
    request(body: Origins): Promise<boolean> {
      world.asked.push({ name: 'permissions.request', body });
      if (isShorteners(body.origins)) world.shorteners = world.granted;
      return Promise.resolve(world.granted);
    },
    remove(body: Origins): Promise<boolean> {
      world.asked.push({ name: 'permissions.remove', body });
      if (isShorteners(body.origins)) world.shorteners = false;
      return Promise.resolve(true);
    },
  },
};

import * as z from 'zod/mini';
import { DATA_MESSAGES } from './messages/data.ts';
import { LEDGER_MESSAGES } from './messages/ledger.ts';
import { OWN_MESSAGES } from './messages/own.ts';
import { PRICE_MESSAGES } from './messages/prices.ts';
import { Marketplace } from './model/product.ts';
import { Handle } from './model/profiles.ts';
import { Known, ProductName, Report, UndoResult } from './model/report.ts';
import { AddOrder, Instant, RequestKey, Way } from './model/request.ts';
import { Preferences, Standing } from './model/standing.ts';
import { StoreView } from './model/storeview.ts';
import { Traffic } from './model/traffic.ts';

/** Pages that Hashcart can open for the shopper. */
const OwnPage = z.enum(['options', 'welcome']);

/**
 * Who may send a message: `feed` is our content script on a social site, `page` one of our own pages (`both` are
 * these two), `shop` our script in a page of a linked store while a product is handed over there.
 */
type Sender = 'feed' | 'page' | 'both' | 'shop';

const nothing = z.object({});
const oneStore = z.object({ marketplace: Marketplace });

/**
 * Every message there is, sent to the background alone. Both ends parse by these schemas; the background
 * answers nobody else than `from` says. A feed lives in the process of a page that is not ours: it may ask for an add
 * and what comes of it, and for no more of the settings than its own buttons offer.
 */
export const MESSAGES = {
  /** A feed asks what it goes by, when it starts and when that changed. */
  'feed/hello': { from: 'feed', body: nothing, answer: Standing },
  /** A feed tells who is signed in on its site, when it first sees that and when it changes. */
  'feed/profile': { from: 'feed', body: z.object({ handle: Handle }), answer: nothing },
  /** A feed tells whether it can find the posts of its page, when that changes. */
  'feed/health': { from: 'feed', body: z.object({ blind: z.boolean() }), answer: nothing },
  /** A feed needs a part of its script: the background runs it in that page, and answers when it is there. */
  'feed/needs': {
    from: 'feed',
    body: z.object({
      part: z.enum(['buttons', 'conversation', 'deed', 'health', 'manner', 'menu', 'picker']),
    }),
    answer: nothing,
  },
  /** What the journal knows of products that posts show: asked as they appear, answered without the network. */
  'feed/known': {
    from: 'feed',
    body: z.object({ products: z.array(ProductName).check(z.maxLength(100)) }),
    answer: z.object({ known: z.array(Known) }),
  },
  'cart/add': { from: 'both', body: AddOrder, answer: Report },
  /** Tries a request again that did not get into the cart. */
  'cart/retry': {
    from: 'page',
    body: z.object({ key: RequestKey }),
    answer: z.object({ report: z.optional(Report) }),
  },
  /**
   * Takes back what a request added: all of it, or some. `of` says how many there are by it as far as the sender
   * knows, so that some are not taken twice where the answer to the first asking was lost.
   */
  'cart/undo': {
    from: 'both',
    body: z.object({
      key: RequestKey,
      quantity: z.optional(z.int().check(z.positive())),
      of: z.optional(z.int().check(z.positive())),
    }),
    answer: z.object({ result: UndoResult, report: z.optional(Report) }),
  },
  /** The shopper goes to tell a post's author in public: the reply they send there adds nothing more. */
  'cart/told': { from: 'feed', body: z.object({ key: RequestKey }), answer: nothing },
  /** Opens one of our pages. Nothing is done there without the shopper's own click. */
  'page/open': {
    from: 'both',
    body: z.object({
      page: OwnPage,
      /** The section of the options. */
      section: z.optional(z.enum(['profiles', 'hashtags'])),
      marketplace: z.optional(Marketplace),
    }),
    answer: nothing,
  },
  /** Opens the carts of linked stores, each in a tab, the last one in front. */
  'carts/open': {
    from: 'page',
    body: z.object({ marketplaces: z.array(Marketplace) }),
    answer: nothing,
  },
  /** The newest requests, newest first: as many as the popup lists, or fewer. */
  'journal/recent': {
    from: 'page',
    body: z.object({ most: z.optional(z.int().check(z.positive())) }),
    answer: z.object({ reports: z.array(Report) }),
  },
  /** The picture of a request's product as a data URL, kept from the time of the add. */
  'journal/picture': {
    from: 'page',
    body: z.object({ key: RequestKey }),
    answer: z.object({ picture: z.optional(z.string()) }),
  },
  'consent/get': {
    from: 'page',
    body: nothing,
    answer: z.object({ consentedAt: z.nullable(Instant) }),
  },
  'consent/set': { from: 'page', body: z.object({ given: z.boolean() }), answer: nothing },
  'preferences/get': {
    from: 'page',
    body: nothing,
    answer: z.object({ ...Preferences.shape, seen: z.array(Handle) }),
  },
  'preferences/set': { from: 'page', body: z.partial(Preferences), answer: nothing },
  /** Since when posts can no longer be found on a site's pages, if so; how many entries of the list could not be read. */
  'health/get': {
    from: 'page',
    body: nothing,
    answer: z.object({ blindSince: z.optional(Instant), damaged: z.int() }),
  },
  /** Lets go of the entries that could not be read. */
  'health/discard-damaged': { from: 'page', body: nothing, answer: nothing },
  'stores/list': {
    from: 'page',
    body: nothing,
    answer: z.object({ stores: z.array(StoreView), marketplaces: z.array(Marketplace) }),
  },
  /** Links a store, once the page has been given the permission; or looks at its session again. */
  'stores/link': {
    from: 'page',
    body: oneStore,
    answer: z.object({ store: z.optional(StoreView) }),
  },
  'stores/set-way': {
    from: 'page',
    body: z.object({ marketplace: Marketplace, way: Way }),
    answer: nothing,
  },
  /** What a button offers after a refusal: the store's own button is pressed in a background tab from now on. */
  'stores/use-tab': { from: 'feed', body: oneStore, answer: nothing },
  /** Links that name a marketplace which is not the shopper's are taken to one that is. */
  'stores/substitute': {
    from: 'both',
    body: z.object({ from: Marketplace, to: Marketplace }),
    answer: nothing,
  },
  'stores/end-substitute': { from: 'page', body: z.object({ from: Marketplace }), answer: nothing },
  'stores/substitutes': {
    from: 'page',
    body: nothing,
    answer: z.object({ substitutes: z.record(z.string(), Marketplace) }),
  },
  'stores/unlink': { from: 'page', body: oneStore, answer: nothing },
  /** A store's page opened, its add-to-cart button was pressed, or the shopper left it. */
  'shop/page': {
    from: 'shop',
    body: z.object({ event: z.enum(['opened', 'pressed', 'left']) }),
    answer: nothing,
  },
  /** What finds the add-to-cart button of the store whose page asks. */
  'shop/button': { from: 'shop', body: nothing, answer: z.object({ button: z.string() }) },
  'traffic/recent': {
    from: 'page',
    body: nothing,
    answer: z.object({ traffic: z.array(Traffic) }),
  },
  ...PRICE_MESSAGES,
  ...LEDGER_MESSAGES,
  ...DATA_MESSAGES,
  ...OWN_MESSAGES,
} as const satisfies Record<string, { from: Sender; body: z.ZodMiniType; answer: z.ZodMiniType }>;

export type MessageName = keyof typeof MESSAGES;
export type Body<N extends MessageName> = z.infer<(typeof MESSAGES)[N]['body']>;
export type Answer<N extends MessageName> = z.infer<(typeof MESSAGES)[N]['answer']>;

type Schemas = {
  readonly [N in MessageName]: {
    readonly from: Sender;
    readonly body: z.ZodMiniType<Body<N>>;
    readonly answer: z.ZodMiniType<Answer<N>>;
  };
};

const SCHEMAS: Schemas = MESSAGES;

/** The schemas of one message, and who may send it. */
export function schemasOf<N extends MessageName>(name: N): Schemas[N] {
  return SCHEMAS[name];
}

/** Tells whether a text is the name of a message. */
export function isMessageName(name: unknown): name is MessageName {
  return typeof name === 'string' && Object.hasOwn(MESSAGES, name);
}

/** What travels: a name and its body. */
export interface Envelope<N extends MessageName> {
  readonly name: N;
  readonly body: Body<N>;
}

/** What comes back: an answer, or why there is none. Errors travel as data. */
export type Reply<N extends MessageName> =
  | { readonly ok: true; readonly answer: Answer<N> }
  | { readonly ok: false; readonly error: 'not-allowed' | 'bad-message' | 'broken' };

/** What the background tells every open feed and page without being asked. */
export type News =
  | { readonly news: 'report'; readonly report: Report }
  | { readonly news: 'allowed'; readonly allowed: boolean }
  | { readonly news: 'stores' }
  | { readonly news: 'add-focused' };

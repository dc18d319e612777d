import * as z from 'zod/mini';
import { Provenance } from './model/post.ts';
import { Money } from './model/price.ts';
import { Marketplace, Retailer } from './model/product.ts';
import { AddOrder, Instant, OutcomeWordSchema, RequestKey } from './model/request.ts';
import { SessionState } from './model/settings.ts';

/** Pages that Hashcart can open for the shopper. */
const OwnPage = z.enum(['options', 'welcome']);

/** What is told of a request, to the button in the feed and to the popup. */
export const Report = z.object({
  key: RequestKey,
  state: z.union([z.literal('working'), z.literal('removed'), OutcomeWordSchema]),
  post: Provenance,
  createdAt: Instant,
  marketplace: z.optional(Marketplace),
  title: z.optional(z.string()),
  price: z.optional(Money),
  /** Where the next steps that open a page lead: the product, the cart, the sign-in page, the post's own link. */
  urls: z.object({
    product: z.optional(z.string()),
    cart: z.optional(z.string()),
    signIn: z.optional(z.string()),
    link: z.string(),
  }),
});
export type Report = z.infer<typeof Report>;

/** What became of an undo: `gone` when the shopper had removed it already; else why it could not be done. */
export const UndoResult = z.enum([
  'removed',
  'gone',
  'signed-out',
  'permission-missing',
  'challenge',
  'network',
  'failed',
]);
export type UndoResult = z.infer<typeof UndoResult>;

/** A linked store as the options page and the popup show it. */
export const StoreView = z.object({
  retailer: Retailer,
  marketplace: Marketplace,
  permitted: z.boolean(),
  session: SessionState,
  checkedAt: Instant,
  urls: z.object({ signIn: z.string(), cart: z.string() }),
});
export type StoreView = z.infer<typeof StoreView>;

/** One request that was made to a store or a link host. Only the host and the purpose, never a token. */
export const Traffic = z.object({
  at: Instant,
  method: z.enum(['GET', 'POST']),
  host: z.string(),
  purpose: z.enum(['link', 'session', 'product', 'cart', 'add', 'remove', 'picture']),
  result: z.string(),
});
export type Traffic = z.infer<typeof Traffic>;

/** Who may send a message: `feed` is our content script on a social site, `page` one of our own pages. */
type Sender = 'feed' | 'page' | 'both';

const nothing = z.object({});

/**
 * Every message there is, sent to the background alone. Both ends parse by these schemas; the background
 * answers nobody else than `from` says.
 */
export const MESSAGES = {
  /** A feed asks whether it may read, when it starts. */
  'feed/hello': { from: 'feed', body: nothing, answer: z.object({ allowed: z.boolean() }) },
  'cart/add': { from: 'feed', body: AddOrder, answer: Report },
  'cart/undo': {
    from: 'both',
    body: z.object({ key: RequestKey }),
    answer: z.object({ result: UndoResult, report: z.optional(Report) }),
  },
  'page/open': {
    from: 'both',
    body: z.object({ page: OwnPage, marketplace: z.optional(Marketplace) }),
    answer: nothing,
  },
  'journal/recent': {
    from: 'page',
    body: nothing,
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
  'stores/list': {
    from: 'page',
    body: nothing,
    answer: z.object({ stores: z.array(StoreView), marketplaces: z.array(Marketplace) }),
  },
  /** Links a store, once the page has been given the permission; or looks at its session again. */
  'stores/link': {
    from: 'page',
    body: z.object({ marketplace: Marketplace }),
    answer: z.object({ store: z.optional(StoreView) }),
  },
  'stores/unlink': { from: 'page', body: z.object({ marketplace: Marketplace }), answer: nothing },
  'traffic/recent': {
    from: 'page',
    body: nothing,
    answer: z.object({ traffic: z.array(Traffic) }),
  },
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
  | { readonly news: 'stores' };

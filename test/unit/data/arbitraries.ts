import fc from 'fast-check';
import type { Observation } from '../../../src/model/observation.ts';
import { OUTCOME_WORDS } from '../../../src/model/outcome.ts';
import type { Request } from '../../../src/model/request.ts';
import { postBy, productAt } from './samples.ts';

const money = fc.record({
  amount: fc.integer({ min: 0, max: 1_000_000 }),
  currency: fc.constantFrom('USD', 'EUR', 'JPY'),
});
const instant = fc.integer({ min: 1, max: 2_000_000_000_000 });
const text = fc.string({ unit: 'grapheme', maxLength: 60 });
const key = fc.uuid({ version: 4 });
const product = fc
  .tuple(
    fc.constantFrom('amazon.com', 'amazon.de', 'amazon.co.jp'),
    fc.stringMatching(/^B0[A-Z0-9]{8}$/),
  )
  .map(([marketplace, id]) => productAt(marketplace, id));
const post = fc
  .tuple(fc.stringMatching(/^[A-Za-z0-9_]{1,15}$/), fc.stringMatching(/^[1-9]\d{0,18}$/))
  .map(([author, postId]) => postBy(author, postId));
const claim = fc.oneof(
  fc.record({ kind: fc.constant('price'), money, inCart: fc.boolean(), quote: text }),
  fc.record({ kind: fc.constant('code'), code: text, inCart: fc.boolean(), quote: text }),
);

/** A record that may lack what is optional, and has nothing that is undefined. */
const optionally = <T extends object, K extends keyof T>(
  shape: { [P in keyof T]: fc.Arbitrary<T[P]> },
  requiredKeys: K[],
) => fc.record(shape, { requiredKeys });

const order = optionally(
  {
    key,
    link: fc.record({ href: fc.webUrl() }),
    quantity: fc.integer({ min: 1, max: 30 }),
    post,
    target: fc.constantFrom('cart' as const, 'list' as const),
    again: fc.boolean(),
    words: fc.array(
      text.map((word) => word.slice(0, 40)),
      { maxLength: 3 },
    ),
    profile: fc.stringMatching(/^[a-z0-9_]{1,20}$/),
  },
  ['key', 'link', 'quantity', 'target', 'again'],
);

/** A request that is done with. */
export const finishedRequest: fc.Arbitrary<Request> = optionally(
  {
    order,
    createdAt: instant,
    step: fc.constant('done' as const),
    product,
    offer: optionally({ title: text, price: money, list: money, seller: text }, ['title']),
    gained: fc.record({ product: text, seller: text, quantity: fc.nat({ max: 30 }) }),
    claims: fc.record({ all: fc.array(claim, { maxLength: 3 }) }),
    cartPrice: money,
    credit: optionally({ tag: text, state: fc.constantFrom('kept' as const, 'none' as const) }, [
      'state',
    ]),
    outcome: fc.constantFrom(...OUTCOME_WORDS),
    finishedAt: instant,
    removedAt: instant,
    bought: optionally(
      {
        at: instant,
        by: fc.constantFrom('visit' as const, 'hand' as const),
        order: text.map((number) => number.slice(0, 40)),
        quantity: fc.integer({ min: 1, max: 30 }),
        money,
      },
      ['at', 'by', 'quantity'],
    ),
    returnedAt: instant,
  },
  ['order', 'createdAt', 'step'],
);

/** A look at a price. */
export const observation: fc.Arbitrary<Observation> = optionally(
  {
    id: key,
    at: instant,
    product,
    title: text,
    stage: fc.constantFrom('claim' as const, 'page' as const, 'cart' as const, 'checkout' as const),
    visibility: fc.constantFrom('shown' as const, 'hidden-until-cart' as const),
    status: fc.constantFrom('read' as const, 'absent' as const),
    money,
    list: money,
    claim,
    request: key,
    post,
    link: fc.webUrl(),
    context: fc.record({
      session: fc.constantFrom('signed-in' as const, 'unknown' as const),
      locale: fc.constantFrom('en-US', 'ar'),
      how: fc.constantFrom('post' as const, 'direct' as const, 'watch' as const),
    }),
    reader: fc.constant(1),
  },
  ['id', 'at', 'product', 'stage', 'visibility', 'status', 'context', 'reader'],
);

/** A product's picture. */
export const picture: fc.Arbitrary<string> = fc
  .uint8Array({ minLength: 1, maxLength: 40 })
  .map((bytes) => `data:image/png;base64,${Buffer.from(bytes).toString('base64')}`);

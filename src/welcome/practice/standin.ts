import type { Answer, Body, Envelope, MESSAGES, MessageName, News, Reply } from '../../messages.ts';
import { AMAZON_HASHTAGS, OWN_HASHTAGS } from '../../model/hashtags.ts';
import { NO_PROFILES } from '../../model/profiles.ts';
import { browser } from '../../platform.ts';
import { runScript } from './runscript.ts';
import { PRODUCT, type ToyStore } from './toystore.ts';

/** Everything that a feed may ask. */
type FeedMessage = {
  [N in MessageName]: (typeof MESSAGES)[N]['from'] extends 'feed' | 'both' ? N : never;
}[MessageName];

type Answers = { readonly [N in FeedMessage]: (body: Body<N>) => Answer<N> | Promise<Answer<N>> };

type Hear = (news: News) => unknown;

/**
 * Stands for the browser's API towards the script of a feed: what that asks of the background is answered by a
 * toy store, here in this page. Only the texts are the real ones.
 */
export class StandIn {
  /** Whether the feed may read the page. */
  #allowed = true;
  readonly #answers: Answers;
  readonly #listeners = new Set<Hear>();

  constructor(store: ToyStore) {
    const nothing = () => ({});
    this.#answers = {
      'feed/hello': () => ({
        allowed: this.#allowed,
        ways: { [PRODUCT.marketplace]: 'direct' },
        hashtags: [...AMAZON_HASHTAGS, ...OWN_HASHTAGS],
        tellThem: false,
        profiles: NO_PROFILES,
        buttons: {},
      }),
      'feed/needs': async ({ part }) => {
        await runScript(`src/content/${part}/main.iife.js`);
        return {};
      },
      'feed/known': () => ({ known: store.known }),
      'feed/profile': nothing,
      'feed/health': nothing,
      'cart/add': (order) => store.add(order),
      'cart/undo': ({ key, quantity }) => store.undo(key, quantity),
      'cart/told': nothing,
      'mutes/author': () => ({ done: true }),
      'page/open': nothing,
      'stores/use-tab': nothing,
      'stores/substitute': nothing,
    };
    store.watch((report) => report && this.#tell({ news: 'report', report }));
  }

  /** The parts of the browser's API that the script of a feed uses. */
  readonly browser = {
    i18n: browser.i18n,
    runtime: {
      id: browser.runtime.id,
      sendMessage: <N extends FeedMessage>(message: Envelope<N>) => this.#answer(message),
      onMessage: {
        addListener: (hear: Hear) => this.#listeners.add(hear),
        removeListener: (hear: Hear) => this.#listeners.delete(hear),
      },
    },
  };

  /** Lets the feed read the page, or ends that. */
  allow(allowed: boolean): void {
    this.#allowed = allowed;
    this.#tell({ news: 'allowed', allowed });
  }

  async #answer<N extends FeedMessage>({ name, body }: Envelope<N>): Promise<Reply<N>> {
    return { ok: true, answer: await this.#answers[name](body) };
  }

  #tell(news: News): void {
    for (const hear of this.#listeners) hear(news);
  }
}

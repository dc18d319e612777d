import type { Tabs } from 'webextension-polyfill';
import type { Answer, Body, MessageName } from '../messages.ts';

/** What the background does for each message, once it was found to be well formed and its sender allowed. */
export type Handlers = {
  readonly [N in MessageName]: (
    body: Body<N>,
    from: { readonly tab: Tabs.Tab | undefined },
  ) => Promise<Answer<N>>;
};

import type { Runtime, Tabs } from 'webextension-polyfill';
import * as z from 'zod/mini';
import { isMessageName, type MessageName, type Reply, schemasOf } from '../messages.ts';
import { browser } from '../platform.ts';
import { MARKETPLACES, shopOrigin } from '../retailers/permissions.ts';
import { SITE_HOSTS } from '../sites/hosts.ts';
import { handlers } from './handlers.ts';
import { loadSettings } from './settings.ts';
import { isPrivateAside } from './windows.ts';

const Arrived = z.object({ name: z.string(), body: z.unknown() });

type Sender = 'feed' | 'page' | 'shop';

/** What a sender is, by what the browser says of it. A sender without an address is nobody. */
function kindOf({ id, url, tab, frameId }: Runtime.MessageSender): Sender | undefined {
  const address = URL.parse(url ?? '');
  if (id !== browser.runtime.id || !address) return undefined;
  // What is set in a private window would be written down: such a page shows that it is not for there.
  if (url?.startsWith(browser.runtime.getURL(''))) return isPrivateAside(tab) ? undefined : 'page';
  if (address.protocol !== 'https:' || !tab || frameId !== 0) return undefined;
  if (SITE_HOSTS.includes(address.host)) return 'feed';
  return MARKETPLACES.some((shop) => shopOrigin(shop) === address.origin) ? 'shop' : undefined;
}

const mayBeFrom = (from: 'feed' | 'page' | 'both' | 'shop', kind: Sender) =>
  from === 'both' ? kind !== 'shop' : from === kind;

/** Before the shopper agreed, a feed may only ask whether they did. */
const isHeard = async (kind: Sender, name: MessageName) =>
  kind === 'page' || name === 'feed/hello' || (await loadSettings()).consentedAt !== null;

async function handle<N extends MessageName>(
  name: N,
  raw: unknown,
  kind: Sender,
  tab: Tabs.Tab | undefined,
): Promise<Reply<N>> {
  if (!(await isHeard(kind, name))) return { ok: false, error: 'not-allowed' };
  const body = schemasOf(name).body.safeParse(raw);
  if (!body.success) return { ok: false, error: 'bad-message' };
  try {
    return { ok: true, answer: await handlers[name](body.data, { tab }) };
  } catch (error) {
    console.error(`Hashcart could not handle ${name}`, error);
    return { ok: false, error: 'broken' };
  }
}

/**
 * Takes a message. It is not async, so that messages that are not ours are left to others.
 * @returns the reply, or undefined for what is no message of ours
 */
export function receive(
  message: unknown,
  sender: Runtime.MessageSender,
): Promise<Reply<MessageName>> | undefined {
  const arrived = Arrived.safeParse(message).data;
  if (!arrived || !isMessageName(arrived.name)) return undefined;
  const { from } = schemasOf(arrived.name);
  const kind = kindOf(sender);
  if (!kind || !mayBeFrom(from, kind)) {
    return Promise.resolve({ ok: false, error: 'not-allowed' });
  }
  return handle(arrived.name, arrived.body, kind, sender.tab);
}

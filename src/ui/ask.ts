import { type Answer, type Body, type MessageName, type Reply, schemasOf } from '../messages.ts';
import { browser } from '../platform.ts';

/**
 * Sends a message from one of our own pages to the background.
 * @returns the background's answer, parsed
 * @throws Error when the background refuses or breaks: a defect, not a state the shopper could mend
 */
export async function ask<N extends MessageName>(name: N, body: Body<N>): Promise<Answer<N>> {
  const reply: Reply<N> = await browser.runtime.sendMessage({ name, body });
  if (!reply.ok) throw new Error(`${name}: ${reply.error}`);
  return schemasOf(name).answer.parse(reply.answer);
}

import type { Look } from '../buttons/face.ts';
import { text } from '../text.ts';

/** What the button beside a reply shows: the same wish as below the post, in words that fit the reply. */
export function lookInReply(look: Look): Look {
  if (look.state !== 'idle') return look;
  const label = text('chip_add_now');
  const name = [label, look.hint].filter(Boolean).join(': ');
  return { ...look, label, name, menu: undefined, why: look.why || text('chip_when') };
}

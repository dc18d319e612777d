import { isAlive, sendUntilHeard } from '../browser.ts';
import { deadLook, named, workingLook } from '../buttons/looks.ts';
import { text } from '../text.ts';
import type { Asked } from './asked.ts';

/** Lets posts of an author go without a button, or have one again; says so in this one's place, with a way back. */
export async function mute(asked: Asked, on: boolean): Promise<void> {
  const { hold, rest, post } = asked;
  const { site, author } = post;
  if (!isAlive()) return hold(deadLook(), text('reload_tab'));
  hold(workingLook('button_muting'));
  const handle = author.toLowerCase();
  const answer = await sendUntilHeard('mutes/author', { site, handle, on });
  if (!answer?.done) return rest(text('mute_failed'));
  if (!on) return rest('');
  const look = named('muted', text('mute_done', author));
  const why = text('mute_done_why');
  const steps = [{ label: text('step_undo'), to: () => void mute(asked, false) }];
  hold({ ...look, icon: 'good', ready: false, steps, why }, `${look.label}. ${why}`);
}

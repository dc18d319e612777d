import { text } from '../browser.ts';
import { Face, type Look } from '../face.ts';

/** The button beside a reply: the same wish as below the post, in words that fit the reply. */
export class ReplyFace extends Face {
  constructor(press: () => void) {
    super(press, 'hashcartChip');
  }

  override show(look: Look): void {
    super.show(look.state === 'idle' ? beforeAdding(look) : look);
  }
}

function beforeAdding(look: Look): Look {
  const label = text('chip_add_now');
  const name = [label, look.hint].filter(Boolean).join(': ');
  return { ...look, label, name, menu: undefined, why: look.why || text('chip_when') };
}

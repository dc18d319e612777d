import type { WirePost } from '../post.ts';
import { actionBar } from './actions.ts';
import * as classes from './classes.ts';
import { OpenColumn } from './column.ts';
import { dialog } from './dialog.ts';
import { el } from './dom.ts';
import { photoOf } from './photo.ts';

/** X gives this part the test id of a post, though it is no article. */
function picture(post: WirePost): HTMLElement {
  const swipe = el(
    'div',
    { 'data-testid': 'swipe-to-dismiss', class: classes.view },
    photoOf(post),
  );
  return el(
    'div',
    { 'data-testid': 'tweet', class: `${classes.view} r-16y2uox` },
    swipe,
    actionBar(post),
  );
}

/** A photo over the page, with the post and its replies beside it. */
export class PhotoView {
  readonly element: HTMLElement;
  readonly column: OpenColumn;
  readonly #pictures = el('div', { class: `${classes.view} r-1iusvr4 r-16y2uox` });

  constructor(page: string, sent: (post: WirePost) => void) {
    const pane = el('div', { class: `${classes.view} r-1pi2tsx r-150rngu` });
    this.column = new OpenColumn({ page, place: pane, kind: 'beside-photo', sent });
    this.element = dialog(
      'whole',
      el('div', { class: `${classes.row} r-1pi2tsx` }, this.#pictures, pane),
    );
  }

  /** Fetches what it shows. */
  async open(): Promise<void> {
    await this.column.open();
    const { focal } = this.column;
    if (focal) this.#pictures.replaceChildren(picture(focal));
  }
}

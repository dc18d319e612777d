import { keepToOurselves, make, words } from '../elements.ts';

/** Quiet words beside a reply, where there is nothing to add. */
export class Hint {
  readonly host = make('div');

  constructor(said: string, sheet: CSSStyleSheet) {
    const root = this.host.attachShadow({ mode: 'closed' });
    root.adoptedStyleSheets = [sheet];
    keepToOurselves(this.host);
    const hint = make('p', 'why');
    hint.append(words(said));
    root.append(hint);
    this.host.dataset['hashcartChip'] = 'nothing';
  }

  close(): void {
    this.host.remove();
  }
}

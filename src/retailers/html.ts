import { type Handler, Parser } from 'htmlparser2';

/** The deepest page seen nests 40 elements. The parser's work for one grows with the depth it stands at. */
const DEEPEST = 256;

type Handlers = Pick<Partial<Handler>, 'onopentag' | 'onclosetag' | 'ontext'>;

/** Reads a page piece by piece, and stops listening to one that is nested deeper than a page can be. */
export class HtmlReader {
  readonly #parser: Parser;
  #depth = 0;

  constructor({ onopentag, onclosetag, ontext }: Handlers) {
    this.#parser = new Parser({
      ...(ontext && { ontext }),
      onopentag: (name, attributes, isImplied) => {
        this.#depth += 1;
        onopentag?.(name, attributes, isImplied);
      },
      onclosetag: (name, isImplied) => {
        this.#depth -= 1;
        onclosetag?.(name, isImplied);
      },
    });
  }

  /** Takes the next piece of the page. */
  write(piece: string): void {
    for (let at = 0; at < piece.length && this.#depth <= DEEPEST; at += PIECE) {
      this.#parser.write(piece.slice(at, at + PIECE));
    }
  }

  /** Says that nothing more will come. */
  end(): void {
    if (this.#depth <= DEEPEST) this.#parser.end();
  }
}

/** Small enough that one piece cannot nest far deeper than the limit. */
const PIECE = 4096;

/** Reads a whole page at once. */
export function readHtml(html: string, handlers: Handlers): void {
  const reader = new HtmlReader(handlers);
  reader.write(html);
  reader.end();
}

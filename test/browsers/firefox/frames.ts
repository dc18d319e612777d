const COLON = ':'.charCodeAt(0);

/** Cuts a stream of `length:JSON` frames, lengths in bytes, into messages. */
export class Frames {
  readonly #onMessage: (message: unknown) => void;
  #rest: Buffer = Buffer.alloc(0);

  constructor(onMessage: (message: unknown) => void) {
    this.#onMessage = onMessage;
  }

  static pack(message: unknown): string {
    const json = JSON.stringify(message);
    return `${Buffer.byteLength(json)}:${json}`;
  }

  push(bytes: Buffer): void {
    this.#rest = Buffer.concat([this.#rest, bytes]);
    for (let frame = this.#next(); frame !== null; frame = this.#next()) {
      this.#onMessage(JSON.parse(frame));
    }
  }

  #next(): string | null {
    const colon = this.#rest.indexOf(COLON);
    if (colon < 0) return null;
    const end = colon + 1 + Number(this.#rest.toString('latin1', 0, colon));
    if (this.#rest.length < end) return null;
    const frame = this.#rest.toString('utf8', colon + 1, end);
    this.#rest = this.#rest.subarray(end);
    return frame;
  }
}

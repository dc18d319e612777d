import { connect, type Socket } from 'node:net';
import { z } from 'zod';
import { Frames } from './frames.ts';

const Answer = z.tuple([
  z.literal(1),
  z.number(),
  z.object({ error: z.string(), message: z.string() }).nullable(),
  z.unknown(),
]);
const Wrapped = z.object({ value: z.unknown() });

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
}

/** A client of Firefox's own remote protocol, Marionette: `[0, id, command, parameters]` there, `[1, id, error, result]` back. */
export class Marionette {
  readonly #socket: Socket;
  readonly #waiting = new Map<number, Waiting>();
  #lastId = 0;

  private constructor(socket: Socket) {
    this.#socket = socket;
    const frames = new Frames((message) => this.#receive(message));
    socket.on('data', (bytes) => frames.push(bytes));
    socket.on('close', () => this.#abandonAll());
  }

  /** Connects; Firefox is ready once it has said who it is. */
  static async connect(port: number): Promise<Marionette> {
    const socket = connect(port, '127.0.0.1');
    await new Promise<void>((ready, failed) => {
      socket.once('connect', () => ready()).once('error', failed);
    });
    socket.on('error', () => socket.destroy());
    return new Marionette(socket);
  }

  /** Sends one command and gives its result, out of its `{ value }` wrapping. */
  send(command: string, parameters: Readonly<Record<string, unknown>> = {}): Promise<unknown> {
    this.#lastId += 1;
    const id = this.#lastId;
    return new Promise((resolve, reject) => {
      if (this.#socket.destroyed) return reject(new Error(`${command}: Firefox is gone`));
      this.#waiting.set(id, { resolve, reject });
      this.#socket.write(Frames.pack([0, id, command, parameters]));
    });
  }

  close(): void {
    this.#socket.destroy();
  }

  #receive(message: unknown): void {
    const answer = Answer.safeParse(message);
    // The first message is Firefox's greeting, which answers nothing.
    if (!answer.success) return;
    const [, id, error, result] = answer.data;
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    if (error) waiting?.reject(new Error(`${error.error}: ${error.message}`));
    else waiting?.resolve(unwrapped(result));
  }

  #abandonAll(): void {
    for (const { reject } of this.#waiting.values()) reject(new Error('Firefox is gone'));
    this.#waiting.clear();
  }
}

function unwrapped(result: unknown): unknown {
  const wrapped = Wrapped.safeParse(result);
  return wrapped.success ? wrapped.data.value : result;
}

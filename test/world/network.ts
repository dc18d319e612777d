import { createServer, type Server, type Socket } from 'node:net';
import { Duplex } from 'node:stream';
import { listen } from './proxy.ts';

/** How far away the world is, and how much its line carries. */
export interface Distance {
  readonly roundTripMs: number;
  readonly bitsPerSecond: number;
}

/** As much as goes over the line at once: whoever leaves a download early is sent no more than a little of it. */
const SLICE = 4096;

const NEAR: Distance = { roundTripMs: 0, bitsPerSecond: Number.POSITIVE_INFINITY };

const until = (moment: number): Promise<void> => {
  const wait = moment - performance.now();
  return wait > 0 ? new Promise((done) => setTimeout(done, wait)) : Promise.resolve();
};

/**
 * The line between browsers and the world: all connections share it. What it does not have: loss, and the slow start
 * of a connection.
 */
export class Network {
  distance: Distance = NEAR;
  /** Bytes that browsers got, whatever they were of. */
  received = 0;
  /** Connections that were begun. */
  connections = 0;
  readonly #sockets = new Set<Socket>();
  #door: Server | undefined;
  #freeAt = 0;

  /** Lets connections come to a server over the line. @returns the port */
  async open(server: { emit(event: 'connection', connection: Duplex): boolean }): Promise<number> {
    this.#door = createServer((socket) => {
      this.#sockets.add(socket);
      this.connections += 1;
      socket.on('close', () => this.#sockets.delete(socket));
      server.emit('connection', new Connection(socket, this));
    });
    return listen(this.#door);
  }

  /** Ends every connection: the next request begins a new one. */
  drop(): void {
    for (const socket of this.#sockets) socket.destroy();
  }

  /** Lets nobody in any more. */
  close(): void {
    this.#door?.close();
    this.drop();
  }

  /** Waits until the line has carried so much. */
  async carry(bytes: number): Promise<void> {
    const start = Math.max(performance.now(), this.#freeAt);
    this.#freeAt = start + (bytes * 8000) / this.distance.bitsPerSecond;
    await until(this.#freeAt);
  }

  /** When what leaves now comes to the other end. */
  arrival(): number {
    return performance.now() + this.distance.roundTripMs / 2;
  }
}

/** A connection from the world's end: what it hears comes late, and so does what it says. */
class Connection extends Duplex {
  readonly #socket: Socket;
  readonly #network: Network;
  #heard: Promise<void>;
  #said: Promise<void> = Promise.resolve();

  constructor(socket: Socket, network: Network) {
    super({ writableHighWaterMark: SLICE });
    this.#socket = socket;
    this.#network = network;
    // Before the first byte, a greeting went to and fro.
    this.#heard = until(performance.now() + network.distance.roundTripMs);
    socket.setNoDelay(true);
    socket.on('data', (piece) => this.#hear(() => this.push(piece)));
    socket.on('end', () => this.#hear(() => this.push(null)));
    socket.on('error', () => this.destroy());
    socket.on('close', () => this.destroy());
  }

  override _read(): void {}

  override async _write(
    chunk: Buffer,
    _: BufferEncoding,
    done: (error?: Error) => void,
  ): Promise<void> {
    for (let at = 0; at < chunk.length && !this.#socket.destroyed; at += SLICE) {
      const slice = chunk.subarray(at, at + SLICE);
      await this.#network.carry(slice.length);
      this.#say(() => {
        if (this.#socket.destroyed) return;
        this.#socket.write(slice);
        this.#network.received += slice.length;
      });
    }
    done();
  }

  override _final(done: () => void): void {
    this.#say(() => this.#socket.end());
    void this.#said.then(done);
  }

  override _destroy(error: Error | null, done: (error: Error | null) => void): void {
    this.#socket.destroy();
    done(error);
  }

  #hear(tell: () => void): void {
    const arrival = this.#network.arrival();
    this.#heard = this.#heard.then(() => until(arrival)).then(tell);
  }

  #say(tell: () => void): void {
    const arrival = this.#network.arrival();
    this.#said = this.#said.then(() => until(arrival)).then(tell);
  }
}

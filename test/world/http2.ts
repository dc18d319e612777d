import { createSecureServer, type Http2SecureServer, type Http2ServerResponse } from 'node:http2';
import { Readable } from 'node:stream';
import { type Answer, type Host, text } from './http.ts';
import { askOf } from './server.ts';
import type { Identity } from './tls.ts';

const SLICE = 4096;

function* slicesOf(body: string | Buffer): Generator<Buffer> {
  const bytes = Buffer.from(body);
  for (let at = 0; at < bytes.length; at += SLICE) yield bytes.subarray(at, at + SLICE);
}

/** Sends an answer as fast as it is taken: one who leaves early is sent no more. */
function send({ status, headers, body, broken }: Answer, response: Http2ServerResponse): void {
  if (broken) {
    response.stream.session?.destroy();
    return;
  }
  for (const [name, value] of Object.entries(headers)) {
    response.setHeader(name, typeof value === 'string' ? value : [...value]);
  }
  response.writeHead(status);
  Readable.from(slicesOf(body), { objectMode: false }).pipe(response);
}

/** The world's server as the real ones are: HTTP/2, many requests on one connection. */
export function http2ServerFor(identity: Identity, host: Host): Http2SecureServer {
  return createSecureServer({ ...identity }, async (message, response) => {
    try {
      send(await host(await askOf(message)), response);
    } catch (error) {
      if (!response.headersSent) send(text(`The world failed: ${String(error)}`, 500), response);
    }
  });
}

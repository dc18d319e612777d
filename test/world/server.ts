import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Http2ServerRequest } from 'node:http2';
import { createServer, type Server } from 'node:https';
import { type Answer, type Ask, type Host, parseCookies, text } from './http.ts';
import type { Identity } from './tls.ts';

type Message = IncomingMessage | Http2ServerRequest;

async function bodyOf(message: Message): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString('utf8');
}

/** What a message asks, of either version of HTTP. */
export async function askOf(message: Message): Promise<Ask> {
  const { host: named, ':authority': authority = '' } = message.headers;
  const host = String(named ?? authority)
    .replace(/:\d+$/, '')
    .toLowerCase();
  const body = await bodyOf(message);
  const type = message.headers['content-type'] ?? '';
  return {
    host,
    method: message.method ?? 'GET',
    url: new URL(message.url ?? '/', `https://${host}`),
    headers: message.headers,
    cookies: parseCookies(message.headers.cookie),
    body,
    form: /^application\/x-www-form-urlencoded\b/i.test(type)
      ? new URLSearchParams(body)
      : undefined,
  };
}

function send(answer: Answer, ask: Ask, response: ServerResponse): void {
  if (answer.broken) {
    response.socket?.destroy();
    return;
  }
  for (const [name, value] of Object.entries(answer.headers)) {
    response.setHeader(name, typeof value === 'string' ? value : [...value]);
  }
  response.writeHead(answer.status).end(ask.method === 'HEAD' ? undefined : answer.body);
}

/** A TLS server that hands every request to `host`; a handler that throws is a 500 with its reason. */
export function serverFor(identity: Identity, host: Host): Server {
  return createServer({ ...identity }, async (message, response) => {
    try {
      const ask = await askOf(message);
      send(await host(ask), ask, response);
    } catch (error) {
      if (!response.headersSent) {
        const failed = text(`The world failed: ${String(error)}`, 500);
        response.writeHead(failed.status).end(failed.body);
      }
    }
  });
}

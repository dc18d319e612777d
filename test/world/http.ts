import type { IncomingHttpHeaders } from 'node:http';
import { html, type Markup } from './markup.ts';

/** One request, as the world's hosts see it. */
export interface Ask {
  readonly host: string;
  readonly method: string;
  readonly url: URL;
  readonly headers: IncomingHttpHeaders;
  readonly cookies: ReadonlyMap<string, string>;
  readonly body: string;
  /** The fields of an urlencoded body; undefined for any other kind of body. */
  readonly form: URLSearchParams | undefined;
}

/** What a host answers; `broken` lets the connection die without an answer. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | readonly string[]>>;
  readonly body: string | Buffer;
  readonly broken?: true;
}

/** One host of the world. */
export type Host = (ask: Ask) => Answer | Promise<Answer>;

/** An HTML page. */
export function page(body: Markup | string, status = 200): Answer {
  const headers = { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' };
  return { status, headers, body: String(body) };
}

/** Plain text. */
export function text(body: string, status = 200): Answer {
  return { status, headers: { 'content-type': 'text/plain; charset=utf-8' }, body };
}

/** A JSON document. */
export function json(value: unknown): Answer {
  const headers = {
    'content-type': 'application/json; charset=utf-8',
    'cache-control': 'no-store',
  };
  return { status: 200, headers, body: JSON.stringify(value) };
}

/** A file that never changes under its address. */
export function asset(type: string, body: string | Buffer): Answer {
  return {
    status: 200,
    headers: { 'content-type': type, 'cache-control': 'public, max-age=31536000, immutable' },
    body,
  };
}

/** Nothing to say. */
export const noContent: Answer = { status: 204, headers: {}, body: '' };

/** Sends the browser elsewhere. */
export function redirect(to: string, status = 302): Answer {
  return { status, headers: { location: to }, body: '' };
}

/** The same answer with more headers. */
export function withHeaders(answer: Answer, more: Answer['headers']): Answer {
  return { ...answer, headers: { ...answer.headers, ...more } };
}

/** Reads a Cookie header. */
export function parseCookies(header: string | undefined): Map<string, string> {
  const pairs = (header ?? '').split(';').flatMap((pair) => {
    const at = pair.indexOf('=');
    return at < 1 ? [] : [[pair.slice(0, at).trim(), pair.slice(at + 1).trim()] as const];
  });
  return new Map(pairs);
}

/** Hidden inputs, one for each pair. */
export function hiddenInputs(fields: Readonly<Record<string, string | number>>): Markup {
  const inputs = Object.entries(fields).map(
    ([name, value]) => html`<input type="hidden" name="${name}" value="${value}">\n`,
  );
  return html`${inputs}`;
}

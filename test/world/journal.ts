import type { Ask } from './http.ts';

/** One request that reached the world. */
export interface WorldRequest {
  readonly host: string;
  readonly method: string;
  readonly path: string;
  readonly origin?: string;
  readonly secFetchSite?: string;
  /** What the browser says the answer is for: `empty` for what a script fetches. */
  readonly secFetchDest?: string;
  readonly cookieNames: readonly string[];
  /** 0 as long as there is no answer, and for ever where the connection was dropped. */
  readonly status: number;
  readonly body?: string;
  /** Set when the host is none of the world's own: nothing should ever be sent there. */
  readonly stranger?: true;
}

/** The same while it is being answered. */
export type OpenRequest = Omit<WorldRequest, 'status'> & { status: number };

function single(header: string | readonly string[] | undefined): string | undefined {
  return typeof header === 'string' ? header : header?.[0];
}

/** Puts down what was asked. */
export function requestOf(ask: Ask, stranger: boolean): OpenRequest {
  const origin = single(ask.headers.origin);
  const secFetchSite = single(ask.headers['sec-fetch-site']);
  const secFetchDest = single(ask.headers['sec-fetch-dest']);
  return {
    host: ask.host,
    method: ask.method,
    path: ask.url.pathname + ask.url.search,
    cookieNames: [...ask.cookies.keys()],
    status: 0,
    ...(origin === undefined ? {} : { origin }),
    ...(secFetchSite === undefined ? {} : { secFetchSite }),
    ...(secFetchDest === undefined ? {} : { secFetchDest }),
    ...(ask.body === '' ? {} : { body: ask.body }),
    ...(stranger ? { stranger } : {}),
  };
}

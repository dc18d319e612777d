import type { Purpose } from '../../retailers/session.ts';
import { faultOf } from './download.ts';
import { type Noting, noted } from './noted.ts';

/** Below the 30 seconds after which Chromium stops a worker whose fetch has no answer. */
const LONGEST_WAIT_MS = 25_000;

/** What a request is like: for whom, and whether the shopper's cookies go with it. */
export interface Ask {
  readonly url: string;
  readonly purpose: Purpose;
  readonly credentials: 'include' | 'omit';
  readonly form?: URLSearchParams;
  readonly headers?: Readonly<Record<string, string>>;
}

/** The one place where a request leaves. Each is noted for the shopper to see. @throws ShopError */
export function request(
  { url, purpose, credentials, form, headers }: Ask,
  noting: Noting = 'noted',
): Promise<Response> {
  const method = form ? 'POST' : 'GET';
  const options: RequestInit = {
    method,
    credentials,
    cache: 'no-store',
    referrerPolicy: 'no-referrer',
    signal: AbortSignal.timeout(LONGEST_WAIT_MS),
    ...(form && { body: form }),
    ...(headers && { headers }),
  };
  return noted(
    { url, method, purpose, how: 'background' },
    () =>
      fetch(url, options).catch((error: unknown) => {
        throw faultOf(error);
      }),
    (response) => response,
    noting,
  );
}

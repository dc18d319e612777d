import type { Purpose } from '../../retailers/session.ts';
import { noteTraffic } from '../journal/traffic.ts';
import { faultOf } from './download.ts';

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
export async function request({
  url,
  purpose,
  credentials,
  form,
  headers,
}: Ask): Promise<Response> {
  const method = form ? 'POST' : 'GET';
  const note = (result: string) =>
    void noteTraffic({ at: Date.now(), method, host: new URL(url).host, purpose, result }).catch(
      () => undefined,
    );
  try {
    const response = await fetch(url, {
      method,
      credentials,
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.timeout(LONGEST_WAIT_MS),
      ...(form && { body: form }),
      ...(headers && { headers }),
    });
    note(String(response.status));
    return response;
  } catch (error) {
    const fault = faultOf(error);
    note(fault.fault);
    throw fault;
  }
}

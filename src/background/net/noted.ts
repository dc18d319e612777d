import type { Traffic } from '../../model/traffic.ts';
import { ShopError } from '../../retailers/session.ts';
import { noteResult, noteTraffic } from '../journal/traffic.ts';

/** Whether the shopper's list of requests shows one: nothing of private windows is written down. */
export type Noting = 'noted' | 'unnoted';

/** What is known of a request when it leaves. */
export type Leaving = Pick<Traffic, 'method' | 'purpose' | 'how'> & { readonly url: string };

interface Meaning {
  readonly status: number;
  /** Where the answer came from, and whether that is somewhere else than was asked. */
  readonly url: string;
  readonly redirected: boolean;
}

const resultOf = (error: unknown) => (error instanceof ShopError ? error.fault : 'network');

/**
 * Makes a request, and notes it for the shopper: that it leaves before it does, what came of it after. What cannot
 * be noted is no fault of the request.
 * @param meaning what to note of the answer: its status, and the address that it came from
 */
export async function noted<T>(
  { url, ...leaving }: Leaving,
  ask: () => Promise<T>,
  meaning: (answer: T) => Meaning,
  noting: Noting,
): Promise<T> {
  if (noting === 'unnoted') return ask();
  const { host } = new URL(url);
  const place = noteTraffic({ ...leaving, at: Date.now(), host });
  // Without this, a note that fails before the answer comes would be an error that nobody caught.
  place.catch(() => undefined);
  const note = (change: Pick<Traffic, 'result' | 'to'>): void =>
    void place.then((at) => noteResult(at, change)).catch(() => undefined);
  try {
    const answer = await ask();
    const { status, url: from, redirected } = meaning(answer);
    const to = URL.parse(from)?.host;
    note({ result: String(status), ...(to && (redirected || to !== host) && { to }) });
    return answer;
  } catch (error) {
    note({ result: resultOf(error) });
    throw error;
  }
}

import { type Answer, type Ask, redirect, text } from './http.ts';

/** The hosts that are short for a shop, then those that are short for anything, each with its answer's status. */
const shortHosts: Readonly<Record<string, 301 | 302>> = {
  'amzn.to': 301,
  'a.co': 302,
  'amzn.eu': 301,
  'amzn.asia': 301,
  'amzn.in': 301,
  'amzn.com': 301,
  'amzlink.to': 301,
  'bit.ly': 301,
  'tinyurl.com': 301,
  'geni.us': 302,
  'rb.gy': 301,
  'cutt.ly': 301,
  'tidd.ly': 302,
  'mavely.app.link': 302,
};

/** A chain of short links that is longer than this is a circle. */
const longestChain = 10;

/** The short addresses of this world, and where each leads. Tests may set their own. */
export class ShortLinks {
  readonly #targets = new Map<string, string>();

  /** Lets `short` (scheme, host and path) lead to `target`, which may be short itself. */
  set(short: string, target: string): void {
    this.#targets.set(short, target);
  }

  /** Where a short address leads. */
  targetOf(short: string): string | undefined {
    return this.#targets.get(short);
  }

  /** Where one ends who follows an address from hop to hop. */
  endOf(url: string): string {
    let end = url;
    for (let hops = 0; hops < longestChain; hops++) end = this.targetOf(end) ?? end;
    return end;
  }

  /** Whether `host` is a host of short addresses. */
  covers(host: string): boolean {
    return (
      Object.hasOwn(shortHosts, host) ||
      [...this.#targets.keys()].some((short) => new URL(short).host === host)
    );
  }

  /** The hosts of short addresses that are always there. */
  get hosts(): readonly string[] {
    return Object.keys(shortHosts);
  }

  /** Redirects as each host does; an address that is not known is 404. */
  answer(ask: Ask): Answer {
    const target = this.targetOf(`https://${ask.host}${ask.url.pathname}`);
    if (target === undefined) return text('This link is not here (any more).', 404);
    return redirect(target, shortHosts[ask.host] ?? 301);
  }
}

import { type Answer, type Ask, redirect, text } from './http.ts';

const shortHosts = ['amzn.to', 'a.co', 'amzn.eu', 'amzn.asia', 'amzn.in', 'amzn.com', 'amzlink.to'];

/** The short addresses of shops, and where each leads. Tests may set their own. */
export class ShortLinks {
  readonly #targets = new Map<string, string>();

  /** Lets `short` (scheme, host and path) lead to `target`. */
  set(short: string, target: string): void {
    this.#targets.set(short, target);
  }

  /** Where a short address leads. */
  targetOf(short: string): string | undefined {
    return this.#targets.get(short);
  }

  /** Whether `host` is a host of short addresses. */
  covers(host: string): boolean {
    return (
      shortHosts.includes(host) ||
      [...this.#targets.keys()].some((short) => new URL(short).host === host)
    );
  }

  /** The hosts that are short for a shop. */
  get hosts(): readonly string[] {
    return shortHosts;
  }

  /** amzn.to answers 301, a.co 302; an address that is not known is 404. */
  answer(ask: Ask): Answer {
    const target = this.targetOf(`https://${ask.host}${ask.url.pathname}`);
    if (target === undefined) return text('This link is not here (any more).', 404);
    return redirect(target, ask.host === 'a.co' ? 302 : 301);
  }
}

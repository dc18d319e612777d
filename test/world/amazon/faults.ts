import { setTimeout as wait } from 'node:timers/promises';
import { type Answer, type Ask, page, text } from '../http.ts';
import { captchaPage, wafPage } from './challenges.ts';
import { brokenShopPage } from './wrong-pages.ts';

/** The ways in which a shop can fail. */
export type FaultKind =
  | 'captcha'
  | 'waf'
  | 'refuseExtensionOrigins'
  | 'dropConnection'
  | 'emptyPage'
  | 'hugePage'
  | 'truncatePage'
  | 'serverError'
  | 'rateLimit'
  | 'delayMs';

/** One trouble to come. */
export interface Fault {
  readonly kind: FaultKind;
  /** Only for paths that begin so; all by default. */
  readonly path?: string;
  /** How many requests it strikes; all by default. */
  readonly times?: number;
  /** How long `delayMs` takes. */
  readonly ms?: number;
  /** The request is carried out first and only its answer is lost. */
  readonly carriedOut?: true;
}

const hugeSize = 20 * 1024 * 1024;

function cutInHalf(answer: Answer): Answer {
  return { ...answer, body: answer.body.slice(0, answer.body.length / 2) };
}

function inflated(answer: Answer): Answer {
  return { ...answer, body: `${answer.body}<!--${'x'.repeat(hugeSize)}-->` };
}

function instead(kind: FaultKind, ask: Ask): Answer {
  switch (kind) {
    case 'captcha':
      return page(captchaPage(ask));
    case 'waf':
      return page(wafPage, 202);
    case 'refuseExtensionOrigins':
      return text('Forbidden', 403);
    case 'rateLimit':
      return text('Too many requests', 429);
    case 'dropConnection':
      return { ...text(''), broken: true };
    case 'emptyPage':
      return page('');
    default:
      return page(brokenShopPage, 500);
  }
}

function isFromExtension(ask: Ask): boolean {
  return ask.method === 'POST' && /^[a-z-]+-extension:\/\//.test(ask.headers.origin ?? '');
}

function strikes(fault: Fault, ask: Ask): boolean {
  return (
    ask.url.pathname.startsWith(fault.path ?? '/') &&
    (fault.kind !== 'refuseExtensionOrigins' || isFromExtension(ask))
  );
}

/** The troubles of one marketplace. */
export class Faults {
  #pending: { readonly fault: Fault; left: number }[] = [];

  /** Lets a trouble begin. */
  add(fault: Fault): void {
    this.#pending.push({ fault, left: fault.times ?? Number.POSITIVE_INFINITY });
  }

  /** Ends the troubles of one kind, or all. */
  lift(kind?: FaultKind): void {
    this.#pending = this.#pending.filter(({ fault }) => kind !== undefined && fault.kind !== kind);
  }

  /** Answers a request, as the first trouble that strikes it would have it. */
  async answer(ask: Ask, normally: () => Promise<Answer>): Promise<Answer> {
    const struck = this.#pending.find(({ fault, left }) => left > 0 && strikes(fault, ask));
    if (!struck) return normally();
    struck.left -= 1;
    const { fault } = struck;
    switch (fault.kind) {
      case 'delayMs':
        await wait(fault.ms ?? 1000, undefined, { ref: false });
        return normally();
      case 'truncatePage':
        return cutInHalf(await normally());
      case 'hugePage':
        return inflated(await normally());
      default:
        if (fault.carriedOut) await normally();
        return instead(fault.kind, ask);
    }
  }
}

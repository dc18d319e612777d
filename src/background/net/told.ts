import type { ShopAnswer } from '../../retailers/session.ts';

/** What the headers of an answer say beside its status; empty or null where one is not there. */
export interface Told {
  readonly contentType: string | null;
  readonly wafAction: string | null;
  readonly retryAfter: string | null;
}

/** The headers that are read, by the names above. */
export const TOLD_IN = {
  contentType: 'content-type',
  // Source: the developer guide of AWS WAF; `challenge` comes with status 202, `captcha` with 405.
  wafAction: 'x-amzn-waf-action',
  retryAfter: 'retry-after',
} as const satisfies Record<keyof Told, string>;

/** What `Retry-After` says, in seconds or as a date: milliseconds from now; undefined for what is neither. */
function waitOf(retryAfter: string, now: number): number | undefined {
  const wait = /^\d+$/.test(retryAfter) ? Number(retryAfter) * 1000 : Date.parse(retryAfter) - now;
  return Number.isSafeInteger(wait) && wait > 0 ? wait : undefined;
}

/** What an answer's headers mean to a retailer. */
export function meaningOf({
  contentType,
  wafAction,
  retryAfter,
}: Told): Pick<ShopAnswer, 'contentType' | 'challenged' | 'retryAfter'> {
  const wait = waitOf(retryAfter?.trim() ?? '', Date.now());
  return {
    contentType: contentType ?? '',
    challenged: Boolean(wafAction),
    ...(wait !== undefined && { retryAfter: wait }),
  };
}

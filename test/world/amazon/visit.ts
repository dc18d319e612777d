import { type Answer, type Ask, withHeaders } from '../http.ts';
import type { Marketplace } from './marketplace.ts';
import type { Session } from './session.ts';
import { type Words, wordsOf } from './words.ts';

/** One request within a session: what every page of the shop is made from. */
export interface Visit {
  readonly ask: Ask;
  readonly shop: Marketplace;
  readonly session: Session;
  /** Whether the request itself brought the session's cookie. */
  readonly recognised: boolean;
  /** The e-mail address of who is signed in. */
  readonly account: string | undefined;
  readonly words: Words;
}

/** Finds the session of a request, or begins one. */
export function visitOf(ask: Ask, shop: Marketplace): Visit {
  const known = shop.sessionOf(ask);
  const session = known ?? shop.openSession();
  return {
    ask,
    shop,
    session,
    recognised: known !== undefined,
    account: session.accountOf(ask, shop.country),
    words: wordsOf(shop.country.locale),
  };
}

/** A cookie of the shop, for all its subdomains. */
export function cookie(visit: Visit, name: string, value: string, attributes: string): string {
  return `${name}=${value}; Domain=.${visit.shop.name}; Path=/; Secure; ${attributes}`;
}

/** Hands a new visitor the session's cookies. */
export function withSessionCookies(visit: Visit, answer: Answer): Answer {
  if (visit.recognised) return answer;
  const { session, shop } = visit;
  const forAYear = 'Max-Age=31536000; SameSite=Lax';
  const given = answer.headers['set-cookie'] ?? [];
  return withHeaders(answer, {
    'set-cookie': [
      ...(typeof given === 'string' ? [given] : given),
      cookie(visit, 'session-id', session.id, forAYear),
      cookie(visit, `ubid-${shop.country.cookieSuffix}`, session.ubid, forAYear),
    ],
  });
}

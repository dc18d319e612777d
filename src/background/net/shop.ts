import {
  type Purpose,
  type ShopAnswer,
  ShopError,
  type ShopSession,
} from '../../retailers/session.ts';
import { textOf } from './download.ts';
import { type Ask, request } from './request.ts';
import { meaningOf, TOLD_IN } from './told.ts';

async function whole(pieces: AsyncIterable<string>): Promise<string> {
  let text = '';
  for await (const piece of pieces) text += piece;
  return text;
}

async function answerTo(ask: Ask, origin: string): Promise<ShopAnswer> {
  const response = await request(ask);
  const url = new URL(response.url);
  if (url.origin !== origin) throw new ShopError('elsewhere');
  const { headers } = response;
  return {
    status: response.status,
    url,
    ...meaningOf({
      contentType: headers.get(TOLD_IN.contentType),
      wafAction: headers.get(TOLD_IN.wafAction),
      retryAfter: headers.get(TOLD_IN.retryAfter),
    }),
    body: () => textOf(response),
    text: () => whole(textOf(response)),
  };
}

/**
 * Requests to one shop with the shopper's cookies.
 * @param origin the only origin it reaches; an answer from elsewhere is a fault
 */
export function shopSession(origin: string): ShopSession {
  const address = (path: string) => {
    const url = new URL(path, origin);
    if (url.origin !== origin) throw new ShopError('elsewhere');
    return url.href;
  };
  const to = (path: string, purpose: Purpose, form?: URLSearchParams): Ask => ({
    url: address(path),
    purpose,
    credentials: 'include',
    ...(form && { form }),
  });
  return {
    get: async (path, purpose) => answerTo(to(path, purpose), origin),
    post: async (path, fields, purpose, headers) => {
      const form = new URLSearchParams(fields.map(([name, value]) => [name, value]));
      return answerTo({ ...to(path, purpose, form), ...(headers && { headers }) }, origin);
    },
  };
}

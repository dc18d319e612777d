import { type Purpose, ShopError, type ShopSession } from '../../../src/retailers/session.ts';

export interface Sent {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly fields: readonly (readonly [string, string])[];
  readonly purpose: Purpose;
}

type Canned = string | { readonly status?: number; readonly body: string; readonly at?: string };

async function* pieces(text: string) {
  for (let at = 0; at < text.length; at += 4096) yield text.slice(at, at + 4096);
}

/** A shop session that answers by path, and remembers what it was sent. */
export function cannedShop(answers: (sent: Sent) => Canned | undefined) {
  const sent: Sent[] = [];
  const answer = async (asked: Sent) => {
    sent.push(asked);
    const canned = answers(asked);
    if (canned === undefined) throw new ShopError('network');
    const {
      status = 200,
      body,
      at = asked.path,
    } = typeof canned === 'string' ? { body: canned } : canned;
    return {
      status,
      url: new URL(at, 'https://www.amazon.com'),
      contentType: 'text/html',
      challenged: false,
      body: () => pieces(body),
      text: async () => body,
    };
  };
  const shop: ShopSession = {
    get: (path, purpose) => answer({ method: 'GET', path, fields: [], purpose }),
    post: (path, fields, purpose) => answer({ method: 'POST', path, fields, purpose }),
  };
  return { shop, sent };
}

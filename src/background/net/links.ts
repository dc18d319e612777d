import { Parser } from 'htmlparser2';
import type { ProductReference } from '../../model/product.ts';
import { recogniseLink, WRAPPING_HOST } from '../../retailers/links.ts';
import { textOf } from './download.ts';
import { request } from './request.ts';

/** More hops than any link seen in posts needs. */
const MOST_HOPS = 4;
const LARGEST_WRAPPER = 64_000;

/** The address in `<meta http-equiv="refresh" content="0;URL=...">`, which t.co answers browsers with. */
async function refreshTarget(pieces: AsyncIterable<string>): Promise<string | undefined> {
  let target: string | undefined;
  const parser = new Parser({
    onopentag(name, { 'http-equiv': equivalent = '', content = '' }) {
      if (name !== 'meta' || equivalent.toLowerCase() !== 'refresh') return;
      target ??= /^\s*\d+\s*;\s*url=(.+)$/i.exec(content)?.[1];
    },
  });
  for await (const piece of pieces) {
    parser.write(piece);
    if (target) break;
  }
  return target;
}

/** Where one hop leads. Redirects are followed by the browser, through hosts that we hold access to. */
async function nextAddress(url: string): Promise<string | undefined> {
  const response = await request({ url, purpose: 'link', credentials: 'omit' });
  if (response.url !== url) {
    void response.body?.cancel();
    return response.url;
  }
  if (!response.ok || new URL(url).hostname !== WRAPPING_HOST) return undefined;
  return refreshTarget(textOf(response, LARGEST_WRAPPER));
}

/**
 * Follows a link to a known shop until it names a product.
 * @returns undefined when it leads to none
 * @throws ShopError when a hop does not answer
 */
export async function resolveLink(url: string): Promise<ProductReference | undefined> {
  let address = url;
  for (let hop = 0; hop < MOST_HOPS; hop++) {
    const next = await nextAddress(address);
    const link = next ? recogniseLink(next) : undefined;
    if (!link) return undefined;
    if (link.kind === 'product') {
      const { retailer, marketplace, id } = link;
      return { retailer, marketplace, id, url: link.url };
    }
    address = link.url;
  }
  return undefined;
}

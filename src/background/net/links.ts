import { cartOf } from '../../retailers/carts.ts';
import { HtmlReader } from '../../retailers/html.ts';
import { recogniseLink, WRAPPING_HOST } from '../../retailers/links.ts';
import { SHORTENERS } from '../../retailers/shorteners.ts';
import type { Found } from '../desk/tools.ts';
import { textOf } from './download.ts';
import type { Noting } from './noted.ts';
import { request } from './request.ts';

/** More hops than any link seen in posts needs. */
const MOST_HOPS = 6;
const LARGEST_WRAPPER = 64_000;

/** The address in `<meta http-equiv="refresh" content="0;URL=...">`, which t.co answers browsers with. */
async function refreshTarget(pieces: AsyncIterable<string>): Promise<string | undefined> {
  let target: string | undefined;
  const parser = new HtmlReader({
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
async function nextAddress(url: string, noting: Noting): Promise<string | undefined> {
  const response = await request({ url, purpose: 'link', credentials: 'omit' }, noting);
  if (response.url !== url) {
    void response.body?.cancel();
    return response.url;
  }
  if (!response.ok || new URL(url).hostname !== WRAPPING_HOST) return undefined;
  return refreshTarget(textOf(response, LARGEST_WRAPPER));
}

/** Whether an address is one that may be asked where it leads: a wrapper, a shop's short host, or a shortener. */
function hopTo(next: string | undefined): { url: string; shortener: boolean } | undefined {
  const url = URL.parse(next ?? '');
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.port) return undefined;
  const address = url.href.replace(/^http:/, 'https:');
  if (SHORTENERS.includes(url.hostname)) return { url: address, shortener: true };
  const link = recogniseLink(address);
  if (link?.kind === 'unresolved') return { url: link.url, shortener: false };
  return url.hostname === WRAPPING_HOST ? { url: address, shortener: false } : undefined;
}

/**
 * Follows a link to a known shop until it names a product, hop by hop.
 * @param mayShorten whether the shopper lets us follow general shorteners
 * @param noting whether the shopper's list of requests shows it
 * @throws ShopError when a hop does not answer
 */
export async function resolveLink(
  url: string,
  mayShorten: () => Promise<boolean>,
  noting: Noting = 'noted',
): Promise<Found> {
  let address = url;
  for (let hops = 0; hops < MOST_HOPS; hops++) {
    const link = recogniseLink(address);
    if (link?.kind === 'product') {
      const { retailer, marketplace, id } = link;
      const carries = cartOf(retailer).carried(new URL(address));
      return { retailer, marketplace, id, url: link.url, carries };
    }
    const hop = hopTo(address);
    if (!hop) break;
    if (hop.shortener && !(await mayShorten())) {
      return { halt: 'permission-missing', detail: 'shortener' };
    }
    address = (await nextAddress(hop.url, noting)) ?? '';
  }
  return { halt: 'unresolved-link' };
}

import { once } from 'node:events';
import { type ClientHttp2Session, type ClientHttp2Stream, connect, constants } from 'node:http2';
import { connect as connectTls } from 'node:tls';
import { createGunzip } from 'node:zlib';

/*
 * The fewest requests that put a product into a cart for sure, written by hand for this one shop: the product's page
 * until its form is whole, the cart beside it, one POST, the cart again.
 */

const CART = '/cart/add-to-cart/get-cart-items?clientName=SiteWideActionExecutor';
const POST = '/cart/add-to-cart/ref=dp_start-bbf_1_glance';
const FIELDS = ['anti-csrftoken-a2z', 'items[0.base][asin]', 'items[0.base][offerListingId]'];

/** Where the shop is, and with whose cookies it is asked. */
export interface Shopper {
  readonly port: number;
  readonly host: string;
  readonly cookies: string;
}

async function open({ port, host }: Shopper): Promise<ClientHttp2Session> {
  const socket = connectTls({
    ...{ port, host: '127.0.0.1', servername: host },
    ...{ ALPNProtocols: ['h2'], rejectUnauthorized: false },
  });
  await once(socket, 'secureConnect');
  return connect(`https://${host}`, { createConnection: () => socket });
}

function ask(session: ClientHttp2Session, path: string, { cookies }: Shopper, form?: string) {
  const body = form === undefined ? {} : { 'content-type': 'application/x-www-form-urlencoded' };
  const stream = session.request({
    ...{ ':path': path, ':method': form === undefined ? 'GET' : 'POST' },
    ...{ cookie: cookies, 'accept-encoding': 'gzip', ...body },
  });
  stream.end(form);
  return stream;
}

/** The text of an answer as it arrives. */
async function* textOf(stream: ClientHttp2Stream): AsyncGenerator<string> {
  const unpacked = stream.pipe(createGunzip()).setEncoding('utf8');
  for await (const piece of unpacked) yield String(piece);
}

async function quantityIn(stream: ClientHttp2Stream, asin: string): Promise<number> {
  let text = '';
  for await (const piece of textOf(stream)) text += piece;
  const [, quantity = '0'] = new RegExp(`"${asin}".*?"quantity":(\\d+)`).exec(text) ?? [];
  return Number(quantity);
}

/** Reads until the form of the offer is whole, and no further. */
async function formIn(stream: ClientHttp2Stream): Promise<string> {
  let [page, start, end] = ['', -1, -1];
  for await (const piece of textOf(stream)) {
    page += piece;
    if (start < 0) start = page.indexOf('id="addToCart"');
    end = start < 0 ? -1 : page.indexOf('</form', start);
    if (end >= 0) break;
  }
  stream.close(constants.NGHTTP2_CANCEL);
  return page.slice(start, end);
}

function fieldsOf(form: string): string {
  const valueFor = (name: string) =>
    form
      .split('<input')
      .find((input) => input.includes(`name="${name}"`))
      ?.match(/value="([^"]*)"/)?.[1] ?? '';
  const fields = FIELDS.map((name): [string, string] => [name, valueFor(name)]);
  const rest = { clientName: 'OffersX_OfferDisplay_DetailPage', quantity: '1' };
  return new URLSearchParams([...fields, ...Object.entries(rest)]).toString();
}

/** Adds one, and looks whether it is there. @returns how long that took, in milliseconds */
export async function addByHand(shopper: Shopper, asin: string): Promise<number> {
  const start = performance.now();
  const session = await open(shopper);
  try {
    const before = quantityIn(ask(session, CART, shopper), asin);
    const form = await formIn(ask(session, `/dp/${asin}?th=1&psc=1`, shopper));
    const held = await before;
    const posted = ask(session, POST, shopper, fieldsOf(form));
    await once(posted, 'response');
    posted.close(constants.NGHTTP2_CANCEL);
    const holds = await quantityIn(ask(session, CART, shopper), asin);
    if (holds !== held + 1) throw new Error(`The cart holds ${holds}, not one more than ${held}`);
    return performance.now() - start;
  } finally {
    session.destroy();
  }
}

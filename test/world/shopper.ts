import { request } from 'node:https';
import type { World } from './world.ts';

/** What came back. */
export interface Page {
  readonly status: number;
  readonly location: string | undefined;
  readonly body: string;
}

type Fields = Readonly<Record<string, string | number>>;

/** A browser without a screen: keeps cookies for each host, follows nothing by itself. */
export class Shopper {
  readonly #world: World;
  readonly #jar = new Map<string, Map<string, string>>();

  constructor(world: World) {
    this.#world = world;
  }

  /** GET. */
  get(url: string): Promise<Page> {
    return this.#send('GET', new URL(url), undefined, {});
  }

  /** POST of an urlencoded form. */
  post(url: string, fields: Fields, headers: Fields = {}): Promise<Page> {
    const pairs = Object.entries(fields).map(([name, value]) => [name, String(value)]);
    return this.#send('POST', new URL(url), String(new URLSearchParams(pairs)), headers);
  }

  /** The value of a cookie that the shopper holds for that host. */
  cookie(host: string, name: string): string | undefined {
    return this.#cookiesOf(host).get(name);
  }

  /** Forgets one cookie. */
  dropCookie(host: string, name: string): void {
    this.#cookiesOf(host).delete(name);
  }

  /** Cookies of a shop hold for all of its hosts. */
  #cookiesOf(host: string): Map<string, string> {
    const site = host.replace(/^www\./, '');
    const cookies = this.#jar.get(site) ?? new Map<string, string>();
    this.#jar.set(site, cookies);
    return cookies;
  }

  #keep(host: string, setCookies: readonly string[]): void {
    for (const line of setCookies) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (/Max-Age=0/.test(line)) this.#cookiesOf(host).delete(name);
      else this.#cookiesOf(host).set(name, value);
    }
  }

  #send(method: string, url: URL, body: string | undefined, extra: Fields): Promise<Page> {
    const cookie = [...this.#cookiesOf(url.host)].map((pair) => pair.join('=')).join('; ');
    const form = { 'content-type': 'application/x-www-form-urlencoded' };
    const headers = { host: url.host, cookie, ...(body === undefined ? {} : form), ...extra };
    return new Promise((resolve, reject) => {
      const sent = request(
        {
          port: this.#world.port,
          host: '127.0.0.1',
          servername: url.host,
          ca: this.#world.certificate,
          agent: false,
          path: url.pathname + url.search,
          method,
          headers,
        },
        async (answer) => {
          try {
            this.#keep(url.host, answer.headers['set-cookie'] ?? []);
            const text = Buffer.concat(await answer.toArray()).toString('utf8');
            const { statusCode = 0, headers } = answer;
            resolve({ status: statusCode, location: headers.location, body: text });
          } catch (error) {
            reject(error);
          }
        },
      );
      sent.on('error', reject);
      sent.end(body);
    });
  }
}

/** The value of the first input of that name in a page, as a browser would send it. */
export function inputValue(page: string, name: string): string {
  const escaped = name.replace(/[[\].]/g, '\\$&');
  const [, value] = new RegExp(`name="${escaped}" value="([^"]*)"`).exec(page) ?? [];
  if (value === undefined) throw new Error(`no input ${name}`);
  return value.replaceAll('&quot;', '"').replaceAll('&amp;', '&');
}

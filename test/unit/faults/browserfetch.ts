import manifest from '../../../manifest.json' with { type: 'json' };
import { residentOf } from '../../world/hosts.ts';
import { type Answer, type Ask, parseCookies } from '../../world/http.ts';
import type { World } from '../../world/world.ts';

/** How an answer can end other than whole. */
export type Ending = 'whole' | 'reset' | 'silence' | 'rubbish';

/** What a browser makes of one request: an answer, whole or not; or its connection never is one. */
export type Reply = (Answer & { readonly ending?: Ending }) | 'refused' | 'silence';

/** Something between the browser and the world. */
export type Between = (ask: Ask, normally: (ask: Ask) => Promise<Answer>) => Promise<Reply>;

const MOST_REDIRECTS = 20;
const MOVES = new Set([301, 302, 303, 307, 308]);
/** How much of a body comes before it breaks off. */
const COMES = 0.2;

const allowed = manifest.content_security_policy.extension_pages.split(/[ ;]+/);

/** As a browser fails: without a word why. */
const failed = () => new TypeError('Failed to fetch');

/**
 * The `fetch` of an extension's background over a world: cookies, redirects, the manifest's list of hosts. A silent
 * line lasts until the asker's own time limit, which is then over at once.
 */
export class BrowserFetch {
  readonly cookies = new Map<string, string>();
  /** Every request that was made, redirects too. */
  readonly asked: Ask[] = [];
  /** The time limits that were set, in milliseconds. */
  readonly limits: number[] = [];
  between: Between = (ask, normally) => normally(ask);
  readonly #world: World;
  readonly #limited = new WeakMap<AbortSignal, AbortController>();

  constructor(world: World) {
    this.#world = world;
  }

  /** In the place of `AbortSignal.timeout`. */
  readonly timeout = (milliseconds: number): AbortSignal => {
    const controller = new AbortController();
    this.limits.push(milliseconds);
    this.#limited.set(controller.signal, controller);
    return controller.signal;
  };

  /** In the place of `fetch`. */
  readonly fetch = async (url: string, init: RequestInit): Promise<Response> => {
    let address = new URL(url);
    let body = init.method === 'POST' ? String(init.body ?? '') : undefined;
    for (let hop = 0; hop <= MOST_REDIRECTS; hop++) {
      const reply = await this.#ask(this.#askFor(address, body, init), init.signal);
      const to = MOVES.has(reply.status) && reply.headers['location'];
      if (!to) return this.#response(reply, address, init.signal);
      address = new URL(String(to), address);
      if (reply.status < 304) body = undefined;
    }
    throw failed();
  };

  #askFor(url: URL, body: string | undefined, { credentials, headers }: RequestInit): Ask {
    const cookie = [...this.cookies].map((pair) => pair.join('=')).join('; ');
    return {
      host: url.host,
      method: body === undefined ? 'GET' : 'POST',
      url,
      headers: Object.fromEntries(new Headers(headers)),
      cookies: parseCookies(credentials === 'include' ? cookie : ''),
      body: body ?? '',
      form: body === undefined ? undefined : new URLSearchParams(body),
    };
  }

  async #ask(ask: Ask, signal: RequestInit['signal']): Promise<Exclude<Reply, string>> {
    if (!allowed.includes(ask.url.origin)) throw failed();
    this.asked.push(ask);
    const reply = await this.between(ask, async (asked) => {
      const host = residentOf(asked.host, this.#world);
      if (!host) throw new Error(`${asked.host} is not in the world`);
      return host(asked);
    });
    if (reply === 'silence') throw this.#lateness(signal);
    if (reply === 'refused') throw failed();
    this.#keepCookies(reply.headers['set-cookie'] ?? []);
    return reply;
  }

  #keepCookies(lines: string | readonly string[]): void {
    for (const line of [lines].flat()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      this.cookies.set(name, value);
    }
  }

  /** The asker's patience ends. */
  #lateness(signal: RequestInit['signal']): unknown {
    const late = new DOMException('late', 'TimeoutError');
    if (signal) this.#limited.get(signal)?.abort(late);
    // Without a limit of its own it would wait for ever.
    return signal?.aborted ? signal.reason : new Error('nothing ends this silence');
  }

  #response(reply: Exclude<Reply, string>, url: URL, signal: RequestInit['signal']): Response {
    const { status, headers, body, ending = 'whole' } = reply;
    const bytes = Buffer.from(body);
    const stream = new ReadableStream<Uint8Array>({
      pull: (controller) => {
        if (ending === 'rubbish') return controller.error(failed());
        const until = ending === 'whole' ? bytes.length : Math.floor(bytes.length * COMES);
        if (until > 0) controller.enqueue(bytes.subarray(0, until));
        if (ending === 'whole') controller.close();
        else controller.error(ending === 'reset' ? failed() : this.#lateness(signal));
      },
    });
    const flat = Object.entries(headers).map(([name, value]) => [name, String(value)] as const);
    const response = new Response(status === 204 ? null : stream, {
      status,
      headers: flat.map(([name, value]): [string, string] => [name, value]),
    });
    Object.defineProperty(response, 'url', { value: url.href });
    return response;
  }
}

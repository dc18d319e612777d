import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { recentTraffic } from '../../../src/background/journal/traffic.ts';
import { shopSession } from '../../../src/background/net/shop.ts';

const ORIGIN = 'https://www.amazon.com';

function answerWith(make: () => Response, endsAt?: string) {
  const spy = vi.fn(async (url: string, init?: RequestInit) => {
    const response = make();
    Object.defineProperty(response, 'url', { value: endsAt ?? url });
    return { response, init }.response;
  });
  vi.stubGlobal('fetch', spy);
  return spy;
}

afterEach(() => vi.unstubAllGlobals());

const faultOf = (promise: Promise<unknown>) =>
  promise.then(
    () => 'none',
    (error) => error.fault,
  );

describe('a shop session', () => {
  it('sends the shopper’s cookies, no referrer, and form fields once encoded', async () => {
    const spy = answerWith(() => new Response('ok'));
    await shopSession(ORIGIN).post('/cart/add', [['offer', 'a%2Bb']], 'add');
    const [url, init] = spy.mock.calls[0] ?? [];
    expect(url).toBe(`${ORIGIN}/cart/add`);
    expect(init).toMatchObject({
      method: 'POST',
      credentials: 'include',
      referrerPolicy: 'no-referrer',
    });
    expect(String(init?.body)).toBe('offer=a%252Bb');
  });

  it.each(['//evil.example/x', 'https://evil.example/x', '\\\\evil.example\\x'])(
    'does not leave the shop for %s',
    async (path) => {
      const spy = answerWith(() => new Response('ok'));
      expect(await faultOf(shopSession(ORIGIN).get(path, 'cart'))).toBe('elsewhere');
      expect(spy).not.toHaveBeenCalled();
    },
  );

  it('takes no answer from elsewhere', async () => {
    answerWith(() => new Response('ok'), 'https://evil.example/');
    expect(await faultOf(shopSession(ORIGIN).get('/', 'cart'))).toBe('elsewhere');
  });

  it('stops at 8 MB', async () => {
    const piece = new Uint8Array(1_000_000).fill(60);
    let sent = 0;
    answerWith(
      () =>
        new Response(
          new ReadableStream({
            pull(controller) {
              sent += 1;
              controller.enqueue(piece);
              if (sent === 20) controller.close();
            },
          }),
        ),
    );
    const answer = await shopSession(ORIGIN).get('/', 'product');
    expect(await faultOf(answer.text())).toBe('too-large');
    expect(sent).toBeLessThan(12);
  });

  it('reads other encodings, and names none it does not know', async () => {
    const bytes = new Uint8Array([0x83, 0x65, 0x83, 0x58, 0x83, 0x67]);
    const typed = (type: string) => () =>
      new Response(bytes, { headers: { 'content-type': type } });
    answerWith(typed('text/html; charset=Shift_JIS'));
    expect(await (await shopSession(ORIGIN).get('/', 'product')).text()).toBe('テスト');
    answerWith(typed('text/html; charset=nonsense'));
    expect(await (await shopSession(ORIGIN).get('/', 'product')).text()).toContain('\uFFFD');
  });

  it('tells a dead line from a silent one', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('refused')));
    expect(await faultOf(shopSession(ORIGIN).get('/', 'cart'))).toBe('network');
    vi.stubGlobal('fetch', () => Promise.reject(new DOMException('late', 'TimeoutError')));
    expect(await faultOf(shopSession(ORIGIN).get('/', 'cart'))).toBe('timeout');
  });

  it('notes every request for the shopper, without addresses or tokens', async () => {
    answerWith(() => new Response('ok', { status: 418 }));
    await shopSession(ORIGIN).get('/secret?token=abc', 'session');
    await vi.waitFor(async () => expect((await recentTraffic())[0]?.result).toBe('418'));
    const [newest] = await recentTraffic();
    expect(newest).toMatchObject({ method: 'GET', host: 'www.amazon.com', purpose: 'session' });
    expect(JSON.stringify(newest)).not.toContain('abc');
  });
});

import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { resolveLink } from '../../../src/background/net/links.ts';

const wrapper = (target: string) =>
  `<head><noscript><META http-equiv="refresh" content="0;URL=${target}"></noscript></head>` +
  `<script>location.replace("${target.replaceAll('/', '\\/')}")</script>`;

/** Answers fetches by address: a text, or a redirect to where the last hop ends. */
function net(answers: Record<string, { body?: string; endsAt?: string; status?: number }>) {
  const asked: string[] = [];
  vi.stubGlobal('fetch', async (url: string) => {
    asked.push(url);
    const answer = answers[url];
    if (!answer) throw new TypeError('refused');
    const response = new Response(answer.body ?? '', { status: answer.status ?? 200 });
    Object.defineProperty(response, 'url', { value: answer.endsAt ?? url });
    return response;
  });
  return asked;
}

afterEach(() => vi.unstubAllGlobals());

const yes = async () => true;

const PRODUCT = { marketplace: 'amazon.com', id: 'B0BFC7WQ6R' };

describe('following a link', () => {
  it('reads the page that t.co answers browsers with, then follows the short host', async () => {
    const asked = net({
      'https://t.co/abc': { body: wrapper('https://amzn.to/3abcdef') },
      'https://amzn.to/3abcdef': { endsAt: 'https://www.amazon.com/dp/B0BFC7WQ6R?tag=x-20' },
    });
    expect(await resolveLink('https://t.co/abc', yes)).toMatchObject(PRODUCT);
    expect(asked).toEqual(['https://t.co/abc', 'https://amzn.to/3abcdef']);
  });

  it('unescapes the address', async () => {
    net({
      'https://t.co/abc': { body: wrapper('https://www.amazon.com/dp/B0BFC7WQ6R?a=1&amp;b=2') },
    });
    expect(await resolveLink('https://t.co/abc', yes)).toMatchObject(PRODUCT);
  });

  it('asks nobody else than the hosts of shops', async () => {
    const asked = net({
      'https://t.co/abc': { body: wrapper('https://evil.example/dp/B0BFC7WQ6R') },
    });
    expect(await resolveLink('https://t.co/abc', yes)).toEqual({ halt: 'unresolved-link' });
    expect(asked).toEqual(['https://t.co/abc']);
  });

  it('goes through general shorteners only where the shopper lets us', async () => {
    const through = {
      'https://t.co/abc': { body: wrapper('https://bit.ly/3xyz') },
      'https://bit.ly/3xyz': { endsAt: 'https://www.amazon.com/dp/B0BFC7WQ6R' },
    };
    const asked = net(through);
    expect(await resolveLink('https://t.co/abc', async () => false)).toEqual({
      halt: 'permission-missing',
      detail: 'shortener',
    });
    expect(asked).toEqual(['https://t.co/abc']);
    expect(await resolveLink('https://t.co/abc', yes)).toMatchObject(PRODUCT);
  });

  it('does not go round in circles', async () => {
    const asked = net({
      'https://amzn.to/a': { endsAt: 'https://a.co/b' },
      'https://a.co/b': { endsAt: 'https://amzn.to/a' },
    });
    expect(await resolveLink('https://amzn.to/a', yes)).toEqual({ halt: 'unresolved-link' });
    expect(asked.length).toBeLessThan(8);
  });

  it.each([
    ['is gone', { status: 404, body: '' }],
    ['is a warning', { body: '<p>This link may be unsafe</p>' }],
    ['never ends', { body: `<!--${'x'.repeat(100_000)}` }],
  ])('that %s leads to no product', async (_, answer) => {
    net({ 'https://t.co/abc': answer });
    const found = await resolveLink('https://t.co/abc', yes).catch(() => ({
      halt: 'unresolved-link',
    }));
    expect(found).toEqual({ halt: 'unresolved-link' });
  });
});

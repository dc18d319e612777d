// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { isBlind, watchHealth } from '../../../src/content/health/health.ts';
import { page } from '../../../src/sites/x/page.ts';
import { x as site } from '../../../src/sites/x/x.ts';
import { browser, resetWorld, sent, world } from '../ui/fakeBrowser.ts';

const x = { ...site, ...page };
const TIME = '<time datetime="2026-11-01T10:00:00.000Z"></time>';
const GROUP = '<div role="group"><button></button><button></button><button></button></div>';
const link = (id: number) => `<a href="/ada/status/${id}">${TIME}</a>`;

const readable = (id: number) => `<article data-testid="tweet">${link(id)}${GROUP}</article>`;
/** A post in marks that are not known yet. */
const strange = (id: number) => `<section>${link(id)}${GROUP}</section>`;
const gone = '<article role="article"><span>This post is gone.</span></article>';
const ad = `<article data-testid="tweet"><a href="/shop/status/9/analytics"></a>${GROUP}</article>`;
const strangeAd = `<section><a href="/shop/status/9/analytics"></a>${GROUP}</section>`;

function show(markup: string, path = '/home'): void {
  history.pushState({}, '', path);
  document.body.innerHTML = markup;
}

const three = (one: (id: number) => string) => [1, 2, 3].map(one).join('');

describe('whether posts can be found', () => {
  it.each([
    ['posts that can be read', three(readable), '/home', false],
    ['one that can be read among others', readable(1) + three(strange), '/home', false],
    ['posts of which none can be read', three(strange), '/home', true],
    ['posts without a link of theirs', `<article>${GROUP}</article>`.repeat(3), '/home', true],
    ['the same on the page of a post', three(strange), '/ada/status/1', true],
    ['the same below a photo', three(strange), '/ada/status/1/photo/1', true],
    ['nothing, as while it loads or for who is signed out', '', '/home', undefined],
    ['nothing but advertisements', ad.repeat(3), '/home', false],
    ['nothing but advertisements in strange marks', strangeAd.repeat(3), '/home', undefined],
    ['posts that are gone', gone.repeat(5), '/ada/status/1', undefined],
    ['too few to tell', strange(1) + strange(2), '/home', undefined],
    ['links with a time in the settings', three(strange), '/settings/account', undefined],
    ['links with a time in private messages', three(strange), '/messages/1-2', undefined],
    ['links with a time in a login', three(strange), '/i/flow/login', undefined],
  ])('%s', (_, markup, path, blind) => {
    show(markup, path);
    expect(isBlind(x)).toBe(blind);
  });
});

describe('the watch over it', () => {
  let end = new AbortController();
  let isHidden = false;

  beforeEach(() => {
    vi.useFakeTimers();
    resetWorld();
    world.answers['feed/health'] = () => ({});
    vi.stubGlobal('browser', { ...browser, runtime: { ...browser.runtime, id: 'hashcart' } });
    vi.stubGlobal('requestIdleCallback', (look: () => void) => look());
    isHidden = false;
    vi.spyOn(document, 'hidden', 'get').mockImplementation(() => isHidden);
    end = new AbortController();
    watchHealth(x, end.signal);
  });

  afterEach(() => {
    end.abort();
    vi.useRealTimers();
    vi.restoreAllMocks();
    vi.unstubAllGlobals();
  });

  const hour = () => vi.advanceTimersByTime(3_600_000);
  const told = () => sent('feed/health');

  it('tells once that posts cannot be found, and once that they can again', () => {
    show(three(strange));
    hour();
    expect(told()).toEqual([{ blind: true }]);
    show(three(readable));
    hour();
    expect(told()).toEqual([{ blind: true }, { blind: false }]);
  });

  it('does not tell of what it saw once only', () => {
    let looks = 0;
    const once = { ...x, signsOfPosts: () => (looks++ === 0 ? x.signsOfPosts(document) : []) };
    end.abort();
    end = new AbortController();
    watchHealth(once, end.signal);
    show(three(strange));
    hour();
    expect(looks).toBeGreaterThan(1);
    expect(told()).toEqual([]);
  });

  it('looks a few times an hour, however much the page changes', async () => {
    const signs = vi.spyOn(x, 'signsOfPosts');
    for (let i = 0; i < 60; i++) {
      show(three(readable));
      await vi.advanceTimersByTimeAsync(60_000);
    }
    expect(signs.mock.calls.length).toBeLessThan(15);
  });

  it('looks when the page comes into view, and not while it is hidden', () => {
    isHidden = true;
    show(three(readable));
    hour();
    expect(told()).toEqual([]);
    isHidden = false;
    document.dispatchEvent(new Event('visibilitychange'));
    vi.advanceTimersByTime(10_000);
    expect(told()).toEqual([{ blind: false }]);
  });

  it('ends with its signal', () => {
    end.abort();
    show(three(readable));
    document.dispatchEvent(new Event('visibilitychange'));
    hour();
    expect(told()).toEqual([]);
  });

  it('does not mind a page that is being closed, where Firefox gives no timer', () => {
    const closing = () => {
      throw new DOMException('not initialized');
    };
    vi.stubGlobal('setTimeout', closing);
    expect(() => watchHealth(x, end.signal)).not.toThrow();
    expect(() => document.dispatchEvent(new Event('visibilitychange'))).not.toThrow();
  });
});

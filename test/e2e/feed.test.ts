import { expect, it } from 'vitest';
import type { PageUnderTest } from '../browsers/page.ts';
import { buttonIn } from '../journey/journey.ts';
import { haveFixtures, savedPages, table } from '../saved/fixtures.ts';
import type { PostDraft } from '../world/x/x.ts';
import { inEachBrowser } from './browsers.ts';

inEachBrowser('the feed', (on, _name) => {
  /** Posts in the page that have a button and no product, or a product and no button. */
  const mistaken = (feed: PageUnderTest) =>
    feed.evaluate(() =>
      [...document.querySelectorAll('article')]
        .filter((post) => {
          const product = /amazon\.|amzn\.|a\.co\//.test(post.textContent ?? '');
          return post.querySelectorAll('[data-hashcart]').length > 0 !== product;
        })
        .map((post) => post.textContent),
    );

  it('has one button for each product, six at most, and none where there is no product', async () => {
    const link = (url: string) => ({ link: url });
    const dp = (asin: string) => link(`https://www.amazon.com/dp/${asin}`);
    const many = Array.from({ length: 200 }, (_, i) => dp(`B0MANY${String(i).padStart(4, '0')}`));
    const card = { kind: 'large', title: 'A thing' } as const;
    const bottle = 'https://www.amazon.com/dp/B0BTL3K77W';
    const cases: readonly [PostDraft, number][] = [
      [{ text: ['No links at all'] }, 0],
      [{ text: ['News ', link('https://news.example/dp/B0BFC7WQ6R')] }, 0],
      [{ text: ['Look ', link('https://amazon.com.evil.example/dp/B0BFC7WQ6R')] }, 0],
      [{ text: ['Look ', link('https://amaz0n.com/dp/B0BFC7WQ6R')] }, 0],
      [{ text: ['Look ', link('https://www.amazon.com@evil.example/dp/B0BFC7WQ6R')] }, 0],
      [{ text: ['Look ', link('https://www.xn--amazn-mye.com/dp/B0BFC7WQ6R')] }, 0],
      [{ text: ['Two ', dp('B0BTL3K77W'), ' and ', dp('B0N0TEB00K')] }, 2],
      [{ text: ['Twice ', dp('B0BTL3K77W'), ' ', dp('B0BTL3K77W')] }, 1],
      [{ text: ['Both ', dp('B0BTL3K77W')], card: { ...card, url: bottle } }, 1],
      [{ text: ['Card only'], card: { ...card, url: bottle } }, 1],
      [{ text: ['Quoted'], quote: on.stage.world.x.post({ text: [dp('B0BTL3K77W')] }) }, 1],
      [{ text: ['An advertisement ', dp('B0BTL3K77W')], promoted: true }, 1],
      [{ text: many }, 6],
    ];
    const kept = on.stage.world.x.posts;
    for (const [draft, count] of cases) {
      // The second post shows when the first was read: it comes after it.
      const control = on.stage.world.x.post({ text: [dp('B0BTL3K77W')], handle: 'control' });
      on.stage.world.x.setPosts([on.stage.world.x.post(draft), control]);
      const feed = await on.stage.browser.newPage('https://x.com/home');
      await feed.waitFor(buttonIn('/control/status/'));
      const host = 'article:not(:has(a[href*="/control/"])) [data-hashcart]';
      // The first post of a page waits for the script of the buttons, and may get its own a frame later.
      const what = JSON.stringify(draft).slice(0, 120);
      await expect.poll(() => feed.count(host), { message: what }).toBe(count);
      await feed.close();
    }
    on.stage.world.x.setPosts(kept);
  });

  it('has each button at its own post while cells are made anew and written over', async () => {
    const feed = await on.stage.journey.openFeed('https://x.com/home?posts=300');
    for (const screen of [2, 4, 6, 8, 10, 12, 14, 7, 3, 0]) {
      await feed.evaluate((top) => window.scrollTo(0, top), screen * 900);
      await feed.waitUntil(() => document.querySelectorAll('article').length > 2);
      await expect.poll(() => mistaken(feed)).toEqual([]);
      const twice = '[data-hashcart] ~ [data-hashcart]';
      expect(await feed.count(`article ${twice}`)).toBe(0);
    }
    await feed.close();
  });

  it('shows the product on its post’s page, a profile, a search and a list', async () => {
    const { id, handle } = on.stage.world.x.post({
      text: ['A bottle ', { link: 'https://www.amazon.com/dp/B0BTL3K77W' }],
    });
    const feed = await on.stage.journey.openFeed();
    await feed.click(`article:has(a[href*="/status/${id}"]) time`);
    await feed.waitUntil((wanted) => location.pathname.endsWith(wanted), id);
    await feed.waitFor('article[tabindex="-1"] [data-hashcart]');
    for (const path of [`/${handle}`, '/search?q=bottle', '/i/lists/7']) {
      await feed.goto(`https://x.com${path}`);
      await feed.waitFor(buttonIn(`/status/${id}`));
      expect(await feed.count(buttonIn(`/status/${id}`))).toBe(1);
    }
    await feed.close();
  });

  it('is worked by the keyboard alone, and keeps the keys to itself', async () => {
    const feed = await on.stage.journey.openFeed();
    const host = '[data-hashcart]';
    const before = await feed.url();
    await feed.click('article [data-testid="tweetText"] span');
    await feed.goto(before);
    await feed.waitFor(host);
    for (let tab = 0; tab < 40; tab++) {
      await feed.press('Tab');
      if (await feed.evaluate(() => document.activeElement?.matches('[data-hashcart]') ?? false))
        break;
    }
    expect(await feed.evaluate(() => document.activeElement?.matches('[data-hashcart]'))).toBe(
      true,
    );
    await feed.press('Enter');
    await feed.waitUntil(() => document.activeElement?.getAttribute('data-hashcart') === 'added');
    expect(await feed.url()).toBe(before);
    await feed.press('Tab');
    await feed.press('Enter');
    await feed.waitUntil(
      () =>
        document
          .querySelector('[data-hashcart]:focus, [data-hashcart]')
          ?.getAttribute('data-hashcart') === 'idle',
    );
    expect(await feed.url()).toBe(before);
    expect(on.stage.shop().soleCart()).toEqual([]);
    await feed.close();
  });

  it('shows beside every post what became of its product, from the journal alone', async () => {
    const link = 'https://www.amazon.com/dp/B0N0TEB00K';
    const first = on.stage.post(link);
    const second = on.stage.post(`${link}?tag=other-20`);
    const feed = await on.stage.journey.openFeed();
    expect(await on.stage.journey.press(feed, first)).toBe('added');
    await feed.waitForShadowText(second, 'in your cart');
    on.stage.world.clearRequests();
    await feed.reload();
    await feed.waitForShadowText(first, 'in your cart');
    expect(on.stage.hosts()).toEqual(['x.com']);
    const popup = await on.stage.browser.openPopup();
    await popup.click('.item-side button');
    await feed.waitForShadowText(second, 'taken out again');
    await popup.close();
    await feed.close();
  });

  it('does nothing for clicks that no person made', async () => {
    const feed = await on.stage.journey.openFeed();
    on.stage.world.clearRequests();
    await feed.evaluate(() => {
      const host = document.querySelector<HTMLElement>('[data-hashcart]');
      for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']) {
        host?.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true }));
      }
      host?.click();
      window.postMessage({ name: 'cart/add', body: {} }, '*');
    });
    expect(await feed.attribute('[data-hashcart]', 'data-hashcart')).toBe('idle');
    expect(
      await feed.evaluate(() => document.querySelector('[data-hashcart]')?.shadowRoot),
    ).toBeNull();
    expect(on.stage.world.requests.filter(({ host }) => host.includes('amazon'))).toEqual([]);
    await feed.close();
  });

  it('makes no request before the shopper acts', async () => {
    on.stage.world.clearRequests();
    const feed = await on.stage.journey.openFeed();
    await feed.evaluate(() => window.scrollTo(0, 3000));
    await feed.waitUntil(() => document.querySelectorAll('article').length > 2);
    expect(on.stage.hosts()).toEqual(['x.com']);
    await feed.close();
  });

  it('ends an add truthfully when its worker is stopped in the middle', async () => {
    const shop = on.stage.shop();
    const { id, handle } = on.stage.world.x.post({
      text: ['A dock ', { link: 'https://www.amazon.com/dp/B0B7DCK29M' }],
    });
    const feed = await on.stage.journey.openFeed();
    const host = buttonIn(`/${handle}/status/${id}`);
    shop.fault({ kind: 'delayMs', ms: 1500, path: '/cart/add-to-cart/ref' });
    on.stage.world.clearRequests();
    await feed.clickInShadow(host, /^Add to cart/);
    await expect
      .poll(() => on.stage.world.requests.some(({ method }) => method === 'POST'), {
        timeout: 15_000,
      })
      .toBe(true);
    await on.stage.browser.killBackground();
    shop.clearFaults();
    expect(['added', 'unknown']).toContain(await on.stage.journey.outcome(feed, host));
    const held = shop.soleCart().filter(({ asin }) => asin === 'B0B7DCK29M');
    expect(held.reduce((sum, { quantity }) => sum + quantity, 0)).toBeLessThanOrEqual(1);
    const posts = on.stage.world.requests.filter(
      ({ method, path }) => method === 'POST' && path.startsWith('/cart/add-to-cart/'),
    );
    expect(posts).toHaveLength(1);
    await feed.close();
  });

  const withPosts = table('x/labels.tsv')
    .filter(({ posts }) => Number(posts) > 0)
    .map(({ file }) => file?.replace('.html.gz', '') ?? '');

  it.skipIf(!haveFixtures)('lives with every saved page of X', async () => {
    expect(savedPages('x').length).toBeGreaterThan(30);
    const page = await on.stage.browser.newPage('about:blank');
    for (const saved of withPosts) {
      await page.goto(`https://x.com/saved/${saved}`);
      await page.waitFor('article[data-testid="tweet"]');
    }
    await page.close();
    expect(on.stage.browser.consoleErrors()).toEqual([]);
  });

  it('takes its buttons away when the shopper takes back what they agreed to', async () => {
    const feed = await on.stage.journey.openFeed();
    const options = await on.stage.browser.extensionPage('src/options/index.html#privacy');
    await options.click('.card .row button');
    await feed.waitForGone('[data-hashcart]');
    await options.close();
    await feed.close();
  });
});

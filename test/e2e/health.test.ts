import { afterEach, expect, it } from 'vitest';
import { inEachBrowser } from './browsers.ts';

inEachBrowser('the watch over X', (on) => {
  afterEach(() => {
    on.stage.world.x.nextYear = false;
  });

  const health = () => on.stage.tell('health/get', {});

  it('notices that posts cannot be found any more, and that they can again', async () => {
    const { x } = on.stage.world;
    expect(await health()).toEqual({ damaged: 0 });
    x.nextYear = true;
    const strange = await on.stage.browser.newPage('https://x.com/home');
    await strange.waitFor('a[href*="/status/"] time');
    expect(await strange.count('article, [data-testid]')).toBe(0);
    // It looks twice, with a while between, and only at a page that is seen.
    const noticed = { timeout: 60_000, interval: 8000 };
    await expect
      .poll(async () => {
        const answer = await health();
        await strange.bringToFront();
        return answer;
      }, noticed)
      .toEqual({ blindSince: expect.any(Number), damaged: 0 });
    expect(await strange.count('[data-hashcart]')).toBe(0);
    await strange.close();

    x.nextYear = false;
    const feed = await on.stage.journey.openFeed();
    await expect
      .poll(async () => {
        const answer = await health();
        await feed.bringToFront();
        return answer;
      }, noticed)
      .toEqual({ damaged: 0 });
    await feed.close();
  });
});

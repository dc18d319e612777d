import { buttonIn, type Journey } from '../../journey/journey.ts';

/** Runs in the page: notes when it is pressed, and when the button below the first post has an outcome. */
function watch(host: string): void {
  const { dataset } = document.documentElement;
  let pressed = 0;
  addEventListener(
    'click',
    ({ timeStamp }) => {
      pressed = timeStamp;
    },
    { capture: true, once: true },
  );
  const button = document.querySelector(host);
  new MutationObserver((_, observer) => {
    const state = button?.getAttribute('data-hashcart') ?? 'idle';
    if (!pressed || state === 'idle' || state === 'working') return;
    observer.disconnect();
    dataset['outcome'] = JSON.stringify({ state, ms: performance.now() - pressed });
  }).observe(document, { attributes: true, subtree: true, attributeFilter: ['data-hashcart'] });
}

/**
 * Posts a product, presses its button and waits for the outcome.
 * @param away called when all is ready for the press
 * @returns how long it took from the press
 */
export async function addInFeed(journey: Journey, asin: string, away: () => void): Promise<number> {
  const { id, handle } = journey.world.x.post({
    text: ['Look: ', { link: `https://www.amazon.com/dp/${asin}` }],
  });
  const host = buttonIn(`/${handle}/status/${id}`);
  const feed = await journey.openFeed('https://x.com/home?churn=off');
  try {
    await feed.waitFor(host);
    await feed.hoverInShadow(host, /^Add to cart/);
    await feed.evaluate(watch, host);
    away();
    await feed.clickInShadow(host, /^Add to cart/);
    await feed.waitFor('[data-outcome]', { timeout: 60_000 });
    const outcome = JSON.parse((await feed.attribute('html', 'data-outcome')) ?? '');
    if (outcome.state !== 'added') throw new Error(`It was not added, but ${outcome.state}`);
    return outcome.ms;
  } finally {
    await feed.close();
  }
}

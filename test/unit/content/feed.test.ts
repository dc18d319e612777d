// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { BOTTLE, closePage, openPage, postMarkup } from './conversationpage.ts';

describe('the feed', () => {
  beforeEach(openPage);
  afterEach(closePage);

  const shown = (count: number) =>
    vi.waitFor(() => expect(document.querySelectorAll('[data-hashcart]')).toHaveLength(count), {
      timeout: 10_000,
    });

  it('reads a post again when its text unfolds, in a window of the role of its actions too', async () => {
    document
      .querySelector('main')
      ?.insertAdjacentHTML(
        'beforeend',
        `<div role="group">${postMarkup({ id: '1001' })}${postMarkup({ id: '1002', links: [BOTTLE] })}</div>`,
      );
    // The second post shows when both were read.
    await shown(1);
    const text = document.querySelector('article [lang], article [data-testid="tweetText"]');
    text?.insertAdjacentHTML('beforeend', `<a href="${BOTTLE}">${BOTTLE}</a>`);
    await shown(2);
  });

  it('lets the key through that leaves what lies over a page, and no other', async () => {
    const heard: string[] = [];
    document.body.addEventListener('keydown', ({ key }) => heard.push(key));
    document
      .querySelector('main')
      ?.insertAdjacentHTML('beforeend', postMarkup({ links: [BOTTLE] }));
    await shown(1);
    for (const key of ['j', 'Escape', 'Enter']) {
      const event = new KeyboardEvent('keydown', { key, bubbles: true });
      document.querySelector('[data-hashcart]')?.dispatchEvent(event);
    }
    expect(heard).toEqual(['Escape']);
  });
});

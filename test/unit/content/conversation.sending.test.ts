// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  addNow,
  BOTTLE,
  chipState,
  chipText,
  closePage,
  find,
  openPage,
  ordered,
  orders,
  postMarkup,
  press,
  pressKey,
  send,
  settled,
  showPostPage,
  toast,
  write,
} from './conversationpage.ts';

beforeEach(openPage);
afterEach(closePage);

describe('a reply that is sent', () => {
  it.each([
    ['button', () => send()],
    ['Ctrl+Enter', () => pressKey('Enter', { ctrlKey: true })],
    ['Cmd+Enter', () => pressKey('Enter', { metaKey: true })],
  ])('by %s adds once, when it is confirmed', async (_by, act) => {
    showPostPage({ links: [BOTTLE] });
    write('#amazoncart x2');
    act();
    act();
    await settled();
    expect(orders()).toEqual([]);
    write('');
    await toast('/shopper/status/2001');
    await ordered();
    await toast('/shopper/status/2001');
    expect(orders()).toMatchObject([{ quantity: 2, target: 'cart', again: false, reply: '2001' }]);
    await vi.waitFor(() => expect(chipState()).toBe('added'));
  });

  it('adds once however often it is told of, by a key of its own', async () => {
    const keys = new Set<string>();
    for (const id of ['2001', '2001', '2002']) {
      await openPage();
      showPostPage({ links: [BOTTLE] });
      write('#amazoncart');
      send();
      await toast(`/shopper/status/${id}`);
      await ordered();
      for (const { key } of orders()) keys.add(key);
    }
    expect(keys.size).toBe(2);
    for (const key of keys)
      expect(key).toMatch(/^[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-8[\da-f]{3}-[\da-f]{12}$/);
  });

  it('adds nothing when the site refuses it, and may be sent again', async () => {
    showPostPage({ links: [BOTTLE] });
    write('#amazoncart');
    send();
    await toast();
    expect(orders()).toEqual([]);
    expect(chipText()).toContain('was not posted, so nothing was added');
    send();
    await toast('/shopper/status/2001');
    await ordered();
  });

  it('adds nothing when nothing confirms it', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    showPostPage({ links: [BOTTLE] });
    write('#amazoncart');
    send();
    await vi.advanceTimersByTimeAsync(15_000);
    vi.useRealTimers();
    await toast('/shopper/status/2001');
    expect(chipText()).toContain('not certain');
    expect(orders()).toEqual([]);
  });

  it.each([
    ['that it answers', '/gearnotes/status/1001'],
    ['that is older', '/shopper/status/900'],
  ])('is not confirmed by a link to a post %s', async (_which, link) => {
    showPostPage({ links: [BOTTLE] });
    write('#amazoncart');
    send();
    write('');
    await toast(link);
    expect(orders()).toEqual([]);
  });

  it('is not confirmed by what stood there before', async () => {
    showPostPage({ links: [BOTTLE] });
    write('#amazoncart');
    await toast('/shopper/status/2001');
    send();
    document.body.append('');
    await settled();
    expect(orders()).toEqual([]);
  });

  it('is confirmed by the post itself as well', async () => {
    showPostPage({ links: [BOTTLE] });
    write('Nice!\n#amazoncart');
    send();
    const show = (author: string, text: string, id: string) =>
      find('main').insertAdjacentHTML('beforeend', postMarkup({ id, author, text }));
    show('other', 'Nice! #amazoncart', '2001');
    show('shopper', 'Something else', '2002');
    await settled();
    expect(orders()).toEqual([]);
    show('shopper', 'Nice! #amazoncart', '2003');
    await ordered();
  });

  it.each([
    ['a second button that sends', '<button><b>Boost</b></button>', 1],
    ['a button with a sign alone', '<button><svg></svg></button>', 0],
    ['a tool', '<nav><button>Poll</button></nav>', 0],
  ])('by %s beside the first: %s', async (_which, markup, count) => {
    showPostPage({ links: [BOTTLE] });
    const first = find('[data-testid="tweetButtonInline"]');
    first.outerHTML = `<div data-testid="toolBar">${markup}${first.outerHTML}</div>`;
    write('#amazoncart');
    press(find('[data-testid="toolBar"] button'));
    write('');
    await toast('/shopper/status/2001');
    await settled();
    expect(orders()).toHaveLength(count);
  });

  it.each([
    ['the post that is answered', '/gearnotes/status/1001'],
    ['nothing', ''],
  ])(
    'and held back, with a link to %s, is said to be uncertain until it shows up',
    async (_, to) => {
      showPostPage({ links: [BOTTLE] });
      write('#amazoncart');
      send();
      write('');
      find('#layers').innerHTML = `<div data-testid="toast">Sent. <a href="${to}">Undo</a></div>`;
      await vi.waitFor(() => expect(chipText()).toContain('not certain'));
      // What is told now is of something else.
      await toast('/shopper/status/2001');
      expect(orders()).toEqual([]);
      const markup = postMarkup({ id: '2002', author: 'shopper', text: '#amazoncart' });
      find('main').insertAdjacentHTML('beforeend', markup);
      await ordered();
      expect(orders()).toMatchObject([{ reply: '2002' }]);
    },
  );

  it('and held back leaves the field to another reply, which is added by itself', async () => {
    showPostPage({ links: [BOTTLE] });
    write('#amazoncart x2');
    send();
    write('');
    find('#layers').innerHTML = '<div data-testid="toast">Sent. <a href="">Undo</a></div>';
    await vi.waitFor(() => expect(chipText()).toContain('not certain'));
    write('#amazoncart x3');
    expect(chipText()).not.toContain('not certain');
    send();
    write('');
    await toast('/shopper/status/2002');
    await ordered();
    expect(orders()).toMatchObject([{ reply: '2002', quantity: 3 }]);
  });

  it('adds nothing after it was added at once', async () => {
    showPostPage({ links: [BOTTLE] });
    write('#amazoncart');
    press(addNow());
    await settled();
    send();
    write('');
    await toast('/shopper/status/2001');
    expect(orders()).toHaveLength(1);
    expect(chipState()).toBe('added');
  });

  it('is not sent while the button is off, nor by a script, nor by Enter alone', async () => {
    showPostPage({ links: [BOTTLE] });
    write('#amazoncart');
    pressKey('Enter');
    find('[data-testid^="tweetButton"]').click();
    find('[data-testid^="tweetButton"]').setAttribute('aria-disabled', 'true');
    send();
    await toast('/shopper/status/2001');
    expect(orders()).toEqual([]);
  });

  it('is read as it was when it was sent', async () => {
    showPostPage({ links: [BOTTLE] });
    write('#amazoncart x2');
    send();
    write('#amazoncart x9');
    await toast('/shopper/status/2001');
    await ordered();
    expect(orders()).toMatchObject([{ quantity: 2 }]);
  });
});

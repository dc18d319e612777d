// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  BOOK,
  BOTTLE,
  chipHost,
  chipState,
  chipText,
  closePage,
  find,
  openPage,
  openWindow,
  ordered,
  orders,
  outlineMarkup,
  postMarkup,
  press,
  pressKey,
  send,
  toast,
  write,
} from './conversationpage.ts';

beforeEach(openPage);
afterEach(closePage);

describe('a reply in a window', () => {
  const article = () => find('main article');

  it.each([
    ['whose reply was pressed', () => press(find('[data-testid="reply"]', article()))],
    ['that had the focus at key r', () => pressKey('r', {}, article())],
    ['that alone on the page is like it', () => undefined],
  ])('answers the post %s', async (_why, act) => {
    find('main').innerHTML = postMarkup({ links: [BOTTLE] });
    act();
    openWindow();
    write('#amazoncart');
    expect(chipState()).toBe('idle');
    send();
    find('#layers').innerHTML = '';
    await toast('/shopper/status/2001');
    await ordered();
    expect(orders()).toMatchObject([{ post: { postId: '1001' } }]);
  });

  it('answers the remembered post when that has left the page', () => {
    find('main').innerHTML = postMarkup({ links: [BOTTLE] });
    press(find('[data-testid="reply"]', article()));
    find('main').innerHTML = '';
    openWindow();
    write('#amazoncart');
    expect(chipText()).toContain('B0BTL3K77W');
  });

  it('answers none that is remembered but is not the one above the field', () => {
    find('main').innerHTML = postMarkup({ links: [BOTTLE] });
    press(find('[data-testid="reply"]', article()));
    openWindow(outlineMarkup('someone_else'));
    write('#amazoncart');
    expect(chipHost()).toBeNull();
  });

  it('answers none of two that look alike', () => {
    find('main').innerHTML =
      postMarkup({ links: [BOTTLE] }) + postMarkup({ id: '1002', links: [BOOK] });
    openWindow();
    write('#amazoncart');
    expect(chipHost()).toBeNull();
  });

  describe('that its address opens', () => {
    const openAt = (path: string, above: string) => {
      history.replaceState(null, '', path);
      openWindow(above);
      write('#amazoncart');
    };
    const outline = outlineMarkup('gearnotes', undefined, [BOTTLE]);
    const INTENT = '/intent/post?in_reply_to=1009&text=Hm';

    afterEach(() => history.replaceState(null, '', '/'));

    it('answers the post of the address, as its outline shows it', async () => {
      openAt(INTENT, outline);
      send();
      await toast('/shopper/status/2001');
      await ordered();
      const post = {
        postId: '1009',
        author: 'gearnotes',
        permalink: 'https://x.com/gearnotes/status/1009',
      };
      expect(orders()).toMatchObject([{ link: { href: BOTTLE }, post, reply: '2001' }]);
    });

    it('reads the links of an outline that are no anchors', () => {
      const link = `<span dir="ltr"><span aria-hidden="true">https://</span>amazon.com/dp/B0N0TEB00K</span>`;
      openAt(INTENT, outlineMarkup().replace('Look', `Look ${link}`));
      expect(chipText()).toContain('B0N0TEB00K');
    });

    it('answers the whole of that post where it is on the page', () => {
      find('main').innerHTML =
        postMarkup({ links: [BOTTLE] }) + postMarkup({ id: '1009', links: [BOOK] });
      openAt(INTENT, outlineMarkup());
      expect(chipText()).toContain('B0N0TEB00K');
    });

    it('answers none where the post of the address is another than the outline', () => {
      find('main').innerHTML = postMarkup({ id: '1009', author: 'someone', links: [BOTTLE] });
      openAt(INTENT, outline);
      expect(chipHost()).toBeNull();
    });

    it('hints quietly where the outline shows no link', () => {
      openAt(INTENT, outlineMarkup());
      expect(chipState()).toBe('nothing');
    });

    it.each([
      '/intent/post?in_reply_to=',
      '/intent/post?in_reply_to=10a9',
      '/intent/post?in_reply_to=1009&in_reply_to=1010',
      '/intent/post?in_reply_to=1234567890123456789012345',
      '/intent/follow?in_reply_to=1009',
      '/gearnotes/intent/post?in_reply_to=1009',
      '/home#?in_reply_to=1009',
    ])('takes no post from %s', (path) => {
      openAt(path, outline);
      expect(chipHost()).toBeNull();
    });
  });

  it('is a new post where no post stands above the field', () => {
    find('main').innerHTML = postMarkup({ links: [BOTTLE] });
    openWindow('');
    write('#amazoncart');
    expect(chipHost()).toBeNull();
  });
});

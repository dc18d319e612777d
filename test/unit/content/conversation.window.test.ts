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

  it('is a new post where no post stands above the field', () => {
    find('main').innerHTML = postMarkup({ links: [BOTTLE] });
    openWindow('');
    write('#amazoncart');
    expect(chipHost()).toBeNull();
  });
});

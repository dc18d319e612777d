// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  addNow,
  BOOK,
  BOTTLE,
  chipHost,
  chipState,
  chipText,
  closePage,
  field,
  find,
  openPage,
  orders,
  postMarkup,
  press,
  rootOf,
  send,
  settled,
  showPostPage,
  toast,
  write,
} from './conversationpage.ts';
import { act } from './pickerpage.ts';

beforeEach(openPage);
afterEach(closePage);

describe('the chip', () => {
  it('says what a hashtag adds, and goes with it', async () => {
    showPostPage({ links: [BOTTLE] });
    write('Nice!');
    expect(chipHost()).toBeNull();
    write('Nice! #AmazonCart x2');
    expect(chipState()).toBe('idle');
    expect(chipText()).toContain('B0BTL3K77W · amazon.com');
    expect(chipText()).toContain('× 2');
    expect(chipText()).toContain('Add now');
    write('Nice!');
    expect(chipHost()).toBeNull();
    expect(orders()).toEqual([]);
  });

  it('follows what is typed without another focus', async () => {
    showPostPage({ links: [BOTTLE] });
    write('#amazoncar');
    field().querySelector('[data-text]')?.append('t');
    await settled();
    expect(chipState()).toBe('idle');
  });

  it('is put last in the composer, and put back when the site takes it away', async () => {
    showPostPage({ links: [BOTTLE] });
    write('#amazoncart');
    const place = find('[data-testid="inline_reply_offscreen"]');
    expect(place.lastElementChild).toBe(chipHost());
    chipHost()?.remove();
    write('#amazoncart x2');
    expect(place.lastElementChild).toBe(chipHost());
  });

  it('hints quietly where the post shows no product', () => {
    showPostPage({ links: ['https://news.example/story'] });
    write('#amazoncart');
    expect(chipState()).toBe('nothing');
    send();
    expect(chipText()).toContain('shows no product');
  });

  it('is not there for a new post', () => {
    find('main').innerHTML = `<div data-testid="primaryColumn">
      <div class="DraftEditor-root"><div data-testid="tweetTextarea_0" role="textbox" contenteditable="true"></div></div>
      <button data-testid="tweetButtonInline"></button>
      <div data-testid="cellInnerDiv">${postMarkup({ links: [BOTTLE] })}</div></div>`;
    write('#amazoncart');
    expect(chipHost()).toBeNull();
  });

  it('is not there for private messages and other fields', () => {
    find('main').innerHTML = `<div data-testid="cellInnerDiv">${postMarkup({ links: [BOTTLE] })}
      <div class="DraftEditor-root"><div data-testid="dmComposerTextInput" role="textbox"
      contenteditable="true">#amazoncart</div></div><button data-testid="tweetButton"></button></div>`;
    find('[role="textbox"]').dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
    expect(chipHost()).toBeNull();
  });

  it('adds at once, with nothing sent', async () => {
    showPostPage({ links: [BOTTLE] });
    write('#AmazonWishList x3 #size_M');
    press(addNow());
    await settled();
    expect(orders()).toMatchObject([
      { target: 'list', quantity: 3, words: ['M'], post: { postId: '1001' } },
    ]);
    expect(chipState()).toBe('added');
  });

  it('is pressed by persons alone', () => {
    showPostPage({ links: [BOTTLE] });
    write('#amazoncart');
    addNow().click();
    expect(orders()).toEqual([]);
  });

  it('lets one of several products be chosen, and keeps the choice', async () => {
    showPostPage({ links: [BOTTLE, BOOK] });
    write('#amazoncart');
    const select = find('select', rootOf(chipHost()));
    if (!(select instanceof HTMLSelectElement)) throw new Error('no list');
    expect([...select.options].map((each) => each.textContent)).toEqual([
      'B0BTL3K77W · amazon.com',
      'B0N0TEB00K · amazon.com',
    ]);
    select.selectedIndex = 1;
    act(select, new Event('change'));
    write('#amazoncart x2');
    press(addNow());
    await settled();
    expect(orders()).toMatchObject([{ link: { href: BOOK }, quantity: 2 }]);
  });
});

describe('what ends it', () => {
  it('takes the chip away and hears no more', async () => {
    showPostPage({ links: [BOTTLE] });
    write('#amazoncart');
    send();
    closePage();
    expect(chipHost()).toBeNull();
    await toast('/shopper/status/2001');
    expect(orders()).toEqual([]);
    write('#amazoncart again');
    expect(chipHost()).toBeNull();
  });
});

// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { partHere, partOf } from '../../../src/content/needs.ts';
import { sent } from '../ui/fakeBrowser.ts';
import { bringNothing, bringWhenAsked, giveParts, takeParts, wholeParts } from './awayparts.ts';
import {
  BOTTLE,
  beginReplies,
  buttonState,
  chipHost,
  chipState,
  chipText,
  closePage,
  find,
  openPage,
  openWindow,
  postMarkup,
  press,
  settled,
  showPostPage,
  write,
} from './conversationpage.ts';

beforeEach(async () => {
  await openPage();
  takeParts('buttons');
  beginReplies();
  bringWhenAsked();
});

afterEach(() => {
  giveParts();
  closePage();
});

describe('the part for replies', () => {
  it('is not asked for by those who only read and search', () => {
    showPostPage({ links: [BOTTLE] });
    find('main').insertAdjacentHTML('beforeend', '<input data-testid="SearchBox_Search_Input">');
    find('input').dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
    press(find('[data-testid="tweetText"]'));
    expect(sent('feed/needs')).toEqual([]);
  });

  it('comes once, and reads what was written before it came', async () => {
    showPostPage({ links: [BOTTLE] });
    write('#amazonc');
    write('#amazoncart x2');
    expect(chipHost()).toBeNull();
    await vi.waitFor(() => expect(chipState()).toBe('idle'));
    write('#amazoncart x3');
    expect(chipText()).toContain('× 3');
    expect(sent('feed/needs')).toEqual([{ part: 'conversation' }]);
  });

  it('lets the buttons come along, where nothing needed them yet', async () => {
    takeParts();
    beginReplies();
    showPostPage({ links: [BOTTLE] });
    write('#amazoncart');
    await vi.waitFor(() => expect(chipState()).toBe('idle'));
    await vi.waitFor(() => expect(buttonState()).toBe('idle'));
    expect(sent('feed/needs')).toEqual([{ part: 'conversation' }, { part: 'buttons' }]);
  });

  it('learns of the reply that was pressed before it came', async () => {
    find('main').innerHTML = postMarkup({ links: [BOTTLE] });
    press(find('[data-testid="reply"]'));
    find('main').innerHTML = '';
    openWindow();
    write('#amazoncart');
    await vi.waitFor(() => expect(chipText()).toContain('B0BTL3K77W'));
  });

  it('looks for the post on the page, where no button was there when its reply was pressed', async () => {
    takeParts();
    beginReplies();
    find('main').innerHTML = postMarkup({ links: [BOTTLE] });
    press(find('[data-testid="reply"]'));
    openWindow();
    write('#amazoncart');
    await vi.waitFor(() => expect(chipText()).toContain('B0BTL3K77W'));
  });

  it('is asked for again by the next field, where it could not come', async () => {
    bringNothing();
    showPostPage({ links: [BOTTLE] });
    write('#amazoncart');
    await settled();
    expect(chipHost()).toBeNull();
    bringWhenAsked();
    write('#amazoncart');
    await vi.waitFor(() => expect(chipState()).toBe('idle'));
    expect(sent('feed/needs')).toHaveLength(2);
  });

  it('begins nothing when it was all ended before it came', async () => {
    showPostPage({ links: [BOTTLE] });
    write('#amazoncart');
    closePage();
    await settled();
    expect(partHere('conversation')).toBeDefined();
    expect(chipHost()).toBeNull();
  });

  it('goes by other hashtags when those are changed, without another script', async () => {
    showPostPage({ links: [BOTTLE] });
    write('#mine');
    await settled();
    expect(chipHost()).toBeNull();
    beginReplies(['mine']);
    write('#mine');
    expect(chipState()).toBe('idle');
    expect(document.querySelectorAll('[data-hashcart-chip]')).toHaveLength(1);
    expect(sent('feed/needs')).toHaveLength(1);
  });

  it('may come twice and still begins once', async () => {
    showPostPage({ links: [BOTTLE] });
    write('#amazoncart');
    await settled();
    giveParts();
    write('#amazoncart x2');
    expect(document.querySelectorAll('[data-hashcart-chip]')).toHaveLength(1);
  });

  it('is not taken from an element of the page with its name', async () => {
    Reflect.set(globalThis, 'hashcartParts', document.createElement('form'));
    expect(partHere('conversation')).toBeUndefined();
    expect(await partOf('conversation')).toBe(wholeParts().conversation);
  });
});

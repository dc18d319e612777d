// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Feed } from '../../../src/content/feed.ts';
import type { Standing } from '../../../src/model/standing.ts';
import { sent, world } from '../ui/fakeBrowser.ts';
import { report } from '../ui/samples.ts';
import { bringWhenAsked, giveParts, takeParts } from './awayparts.ts';
import {
  BOOK,
  BOTTLE,
  beginReplies,
  chipState,
  closePage,
  find,
  openPage,
  postMarkup,
  press,
  rootOf,
  settled,
  showPostPage,
  standing,
  write,
} from './conversationpage.ts';

const GERMAN = 'https://www.amazon.de/dp/B0BTL3K77W';
const ON_X = { on: true, stands: 'always', shows: 'words' } as const;
const NEAR = 'data-hashcart-near';

let feed: Feed;

const article = (id: string) => find(`article:has(a[href*="/status/${id}"])`);
const hostsOf = (id: string) => [...article(id).querySelectorAll<HTMLElement>('[data-hashcart]')];
const hostOf = (id: string) => hostsOf(id)[0] ?? null;
const withButtons = () =>
  ['1001', '1002', '1003'].filter((id) => document.querySelector(`[href*="${id}"]`) && hostOf(id));
const shown = (...ids: string[]) => vi.waitFor(() => expect(withButtons()).toEqual(ids));
const written = (id: string) => rootOf(hostOf(id)).textContent ?? '';
const step = (id: string, label: string) => {
  const steps = [...rootOf(hostOf(id)).querySelectorAll('.step')];
  const found = steps.find(({ textContent }) => textContent === label);
  if (!found) throw new Error(`no ${label} in ${written(id)}`);
  return found;
};

/** Two posts of one author, and one of another that links to a German store. */
function showPosts(): void {
  find('main').innerHTML = [
    postMarkup({ id: '1001', author: 'GearNotes', links: [BOTTLE] }),
    postMarkup({ id: '1002', author: 'GearNotes', links: [BOOK] }),
    postMarkup({ id: '1003', author: 'other', links: [GERMAN] }),
  ].join('');
}

async function openFeed(change: Partial<Standing> = {}): Promise<void> {
  await openPage();
  await import('../../../src/content/manner/main.iife.ts');
  feed = beginReplies(undefined, change);
  showPosts();
}

afterEach(closePage);

describe('an author or a store that is muted', () => {
  it.each<[string, Standing['mutes'], string[]]>([
    ['an author', { authors: { x: ['gearnotes'] }, stores: [] }, ['1003']],
    ['a store', { authors: {}, stores: ['amazon.de'] }, ['1001', '1002']],
    ['an author elsewhere', { authors: { y: ['other'] }, stores: [] }, ['1001', '1002', '1003']],
  ])('has no button: %s', async (_, mutes, others) => {
    await openFeed({ mutes });
    await shown(...others);
  });

  it('loses its buttons at once in a feed that is open, and gets them back', async () => {
    await openFeed();
    await shown('1001', '1002', '1003');
    void feed.learn(standing({ mutes: { authors: { x: ['gearnotes'] }, stores: [] } }));
    await shown('1003');
    void feed.learn(standing());
    await shown('1001', '1002', '1003');
  });

  it('is known too where what knows it comes late', async () => {
    await openFeed();
    await shown('1001', '1002', '1003');
    takeParts('buttons');
    bringWhenAsked();
    await feed.learn(standing({ mutes: { authors: { x: ['other'] }, stores: [] } }));
    expect(sent('feed/needs')).toEqual([{ part: 'manner' }]);
    await shown('1001', '1002');
    giveParts();
  });

  it('leaves what was asked for before', async () => {
    await openFeed();
    await shown('1001', '1002', '1003');
    world.answers['cart/add'] = ({ key }) => report({ key });
    press(find('.pill', rootOf(hostOf('1001'))));
    await vi.waitFor(() => expect(written('1001')).toContain('In your cart'));
    await feed.learn(standing({ mutes: { authors: { x: ['gearnotes'] }, stores: [] } }));
    await shown('1001', '1003');
  });

  it('is answered all the same where the shopper replies with a hashtag', async () => {
    await openFeed({ mutes: { authors: { x: ['gearnotes'] }, stores: [] } });
    showPostPage({ id: '1001', author: 'gearnotes', links: [BOTTLE] });
    write('#hashcart');
    await vi.waitFor(() => expect(chipState()).toBe('idle'));
    expect(document.querySelector('[data-hashcart]')).toBeNull();
  });
});

describe('the menu beside a button', () => {
  beforeEach(async () => {
    await openFeed();
    await shown('1001', '1002', '1003');
    press(find('.more', rootOf(hostOf('1001'))));
    await settled();
  });

  it('mutes the author: the others go, this one says so and offers to undo it', async () => {
    press(step('1001', 'Mute @GearNotes'));
    await vi.waitFor(() => expect(written('1001')).toContain('Muted @GearNotes'));
    await feed.learn(standing({ mutes: { authors: { x: ['gearnotes'] }, stores: [] } }));
    await shown('1001', '1003');
    expect(find('[role="status"]', rootOf(hostOf('1001'))).textContent).toContain('Muted');
    press(step('1001', 'Undo'));
    await vi.waitFor(() => expect(hostOf('1001')?.dataset['hashcart']).toBe('idle'));
    await feed.learn(standing());
    await shown('1001', '1002', '1003');
    expect(sent('mutes/author')).toEqual([
      { site: 'x', handle: 'gearnotes', on: true },
      { site: 'x', handle: 'gearnotes', on: false },
    ]);
  });

  it('says why an author could not be muted', async () => {
    world.answers['mutes/author'] = () => ({ done: false });
    press(step('1001', 'Mute @GearNotes'));
    await vi.waitFor(() => expect(written('1001')).toContain('list of mutes is full'));
    expect(hostOf('1001')?.dataset['hashcart']).toBe('idle');
  });

  it('closes by Escape, and gives the focus back', async () => {
    const more = find('.more', rootOf(hostOf('1001')));
    expect(more.ariaExpanded).toBe('true');
    const key = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true });
    step('1001', 'Save to your list').dispatchEvent(key);
    expect(more.ariaExpanded).toBe('false');
    expect(rootOf(hostOf('1001')).activeElement).toBe(more);
  });
});

describe('buttons that are off', () => {
  it('are nowhere, until they are on again', async () => {
    await openFeed({ buttons: { x: { ...ON_X, on: false } } });
    await settled();
    await shown();
    void feed.learn(standing());
    await shown('1001', '1002', '1003');
    void feed.learn(standing({ buttons: { x: { ...ON_X, on: false } } }));
    await shown();
  });

  it('leave replies as they are', async () => {
    await openFeed({ buttons: { x: { ...ON_X, on: false } } });
    showPostPage({ id: '1001', links: [BOTTLE] });
    write('#hashcart');
    await vi.waitFor(() => expect(chipState()).toBe('idle'));
    expect(document.querySelector('[data-hashcart]')).toBeNull();
  });
});

describe('buttons that are quiet', () => {
  const near = () => withButtons().filter((id) => hostOf(id)?.hasAttribute(NEAR));
  const at = (target: Element, type: string, relatedTarget: Element | null = null) =>
    target.dispatchEvent(new FocusEvent(type, { bubbles: true, relatedTarget }));

  beforeEach(async () => {
    await openFeed({ buttons: { x: { ...ON_X, stands: 'quiet' } } });
    await shown('1001', '1002', '1003');
  });

  it('are marked in the post that the pointer is over, and where the focus is', () => {
    expect(near()).toEqual([]);
    at(find('[data-testid="tweetText"]', article('1001')), 'pointerover');
    expect(near()).toEqual(['1001']);
    at(article('1002'), 'focusin');
    at(document.body, 'pointerover');
    expect(near()).toEqual(['1002']);
    at(article('1002'), 'pointerover');
    at(article('1002'), 'focusout');
    expect(near()).toEqual(['1002']);
    at(article('1003'), 'pointerover');
    expect(near()).toEqual(['1003']);
  });
});

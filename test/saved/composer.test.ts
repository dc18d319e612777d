// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { page } from '../../src/sites/x/page.ts';
import { reader } from '../../src/sites/x/reader.ts';
import { writing } from '../../src/sites/x/writing.ts';
import { x } from '../../src/sites/x/x.ts';
import { haveFixtures, openSaved, suiteName, table } from './fixtures.ts';

const only = (name: string) => {
  openSaved(name);
  const composers = writing.composers(document);
  expect(composers).toHaveLength(1);
  const [composer] = composers;
  if (!composer) throw new Error('no composer');
  return composer;
};

const idOf = (name: string) =>
  table('x/labels.tsv').find(({ file }) => file === `${name}.html.gz`)?.['post_id'];

describe.skipIf(!haveFixtures)(suiteName('saved composers of X'), () => {
  it.each([
    'page-own-post-signed-in-2026',
    'post-own-page-quote-inline-reply-2026',
    'photo-view-2024',
  ])('%s: a reply below a post answers that post', (name) => {
    const { field, answers, sends, place, text } = only(name);
    expect(field.getAttribute('role')).toBe('textbox');
    expect(text.trim()).toBe('');
    expect(sends.map((send) => send.matches('[data-testid^="tweetButton"]'))).toEqual([true]);
    expect(place.contains(field)).toBe(true);
    expect(place.contains(answers ?? null)).toBe(false);
    expect(answers && reader.read(answers)?.postId).toBe(idOf(name) || '');
  });

  it('page-reply-modal-2026: a reply in a window answers the outline of a post', () => {
    const { answers, place, sends } = only('page-reply-modal-2026');
    expect(answers && reader.read(answers)).toBeUndefined();
    expect(answers && reader.signOf(answers)).toMatch(/^user1 2026-10-02T04:39:07/);
    expect(sends.map((send) => place.contains(send))).toEqual([true]);
    expect(place.contains(answers ?? null)).toBe(false);
  });

  it('page-home-signed-in-2026: a new post answers none', () => {
    const { answers, ready } = only('page-home-signed-in-2026');
    expect(answers).toBeUndefined();
    expect(ready).toBe(false);
  });

  it.each([
    ['page-home-signed-in-2026', 'user74'],
    ['page-reply-modal-2026', 'shopper_one'],
    ['page-own-post-signed-in-2026', 'shopper1'],
    ['photo-view-2024', undefined],
  ])('%s: the account is %s', (name, handle) => {
    openSaved(name);
    expect(page.account(document)).toBe(handle);
  });

  it('tells posts apart that have no link', () => {
    for (const name of ['page-home-signed-in-2026', 'photo-view-2024']) {
      openSaved(name);
      const posts = [...document.querySelectorAll(x.posts)].filter((post) => reader.read(post));
      const signs = posts.map((post) => reader.signOf(post)).filter(Boolean);
      expect(new Set(signs).size).toBe(signs.length);
      expect(signs.length).toBeGreaterThan(0);
    }
  });
});

import { describe, expect, it } from 'vitest';
import { Mutes, NO_MUTES } from '../../src/model/mutes.ts';
import {
  MOST_MUTES,
  muteCount,
  mutedAuthors,
  withAuthor,
  withStore,
} from '../../src/model/muting.ts';

const names = (count: number) => Array.from({ length: count }, (_, place) => `name_${place}`);

describe('the list of mutes', () => {
  it('takes an author of a site once, and lets go of them', () => {
    const once = withAuthor(NO_MUTES, 'x', 'gearnotes', true) ?? NO_MUTES;
    const twice = withAuthor(once, 'x', 'gearnotes', true) ?? NO_MUTES;
    expect(mutedAuthors(twice, 'x')).toEqual(['gearnotes']);
    expect(mutedAuthors(twice, 'y')).toEqual([]);
    expect(withAuthor(twice, 'x', 'gearnotes', false)).toEqual({ authors: { x: [] }, stores: [] });
  });

  it('takes a store, and lets go of it', () => {
    const muted = withStore(NO_MUTES, 'amazon.de', true);
    expect(muted).toEqual({ authors: {}, stores: ['amazon.de'] });
    expect(withStore(muted ?? NO_MUTES, 'amazon.de', false)).toEqual(NO_MUTES);
  });

  it('is kept small: authors and stores together', () => {
    const full: Mutes = { authors: { x: names(MOST_MUTES - 1) }, stores: ['amazon.de'] };
    expect(muteCount(full)).toBe(MOST_MUTES);
    expect(Mutes.safeParse(full).success).toBe(true);
    expect(withAuthor(full, 'x', 'one_more', true)).toBeUndefined();
    expect(withStore(full, 'amazon.fr', true)).toBeUndefined();
    expect(withAuthor(full, 'x', 'name_7', true)).toBeDefined();
    expect(withAuthor(full, 'x', 'name_7', false)).toBeDefined();
  });
});

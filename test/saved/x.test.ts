// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { PostLink } from '../../src/model/post.ts';
import { writtenLinks } from '../../src/sites/x/links.ts';
import { page } from '../../src/sites/x/page.ts';
import { reader } from '../../src/sites/x/reader.ts';
import { textsIn } from '../../src/sites/x/texts.ts';
import { x } from '../../src/sites/x/x.ts';
import { haveFixtures, openSaved, savedPage, suiteName, table } from './fixtures.ts';

/** The posts of a saved page, read. */
function postsOf(name: string) {
  openSaved(name);
  return [...document.querySelectorAll(x.posts)].map((element) => ({
    element,
    post: reader.read(element),
    links: x.links(element),
  }));
}

const bare = (address: string) => address.replace(/^https?:\/\/(?:www\.)?/, '').toLowerCase();
const words = (cell = '') => cell.split(' ').filter(Boolean);

/** A card is read as one of its own, or left out because the text has the same link. */
function showsCard(links: readonly PostLink[], domain: string): boolean {
  const cards = links.filter((link) => link.domain !== undefined);
  const own = cards.some((card) => card.domain === domain || bare(card.href).startsWith(domain));
  return own || links.some((link) => link.text);
}

describe.skipIf(!haveFixtures)(suiteName('saved pages of X'), () => {
  const rows = table('x/labels.tsv')
    .filter(({ posts }) => Number(posts) > 0)
    .map((row) => ({ ...row, name: (row['file'] ?? '').replace('.html.gz', '') }));

  it('has posts to read', () => expect(rows.length).toBeGreaterThan(30));

  it.each(rows)('$name: $what', (row: Record<string, string>) => {
    const found = postsOf(row['name'] ?? '');
    expect(found).toHaveLength(Number(row['posts']));
    if (!row['post_id']) return;
    const { post, links = [] } = found.find(({ post }) => post?.postId === row['post_id']) ?? {};
    expect(post?.author).toBe(row['handle']);
    const texts = links.map(({ text }) => bare(text ?? ''));
    for (const shown of words(row['links'])) {
      expect(texts.some((text) => text.startsWith(shown.toLowerCase()))).toBe(true);
    }
    // A player's card has no link at all, and a link to X itself never leads to a shop.
    const domains = words(row['cards']).filter((domain) => !/^(?:youtube|x)\.com$/.test(domain));
    for (const domain of domains) expect(showsCard(links, domain)).toBe(true);
    expect(post?.quote?.author ?? '').toBe((row['quote'] ?? '').split(':')[0]);
  });

  it.each([
    [
      'post-link-cut-2023',
      'https://richarddawkins.substack.com/p/on-being-accused-of-islamophobia',
    ],
    [
      'post-link-cut-and-card-large-2024',
      'https://animate-onlineshop.jp/contents/fair_event/detail.php?id=112014',
    ],
    ['post-link-cut-and-card-small-2024', 'https://infosquare.shop/?mode=grp&gid=3020589'],
  ])('%s: the whole address is read from its hidden parts', (name, address) => {
    const [found] = postsOf(name);
    expect(found?.links.map(({ text }) => text)).toContain(address);
  });

  it('reads the address of a link in a quote, which is no anchor', () => {
    document.body.innerHTML = savedPage('x', 'piece-quote-link-2026');
    const links = writtenLinks(textsIn(document.body));
    expect(links.map(({ href }) => href).join()).toContain('https://x.com/badlogicgames/');
  });

  it.each(rows.filter(({ name }) => name !== 'page-reply-modal-2026'))(
    '$name: a button stands below what was written and above the actions',
    ({ name }) => {
      for (const { element } of postsOf(name)) {
        const part = page.placeIn(element);
        expect(part).toBeDefined();
        expect(
          part?.querySelector('[data-testid="tweetText"], [data-testid="card.wrapper"]'),
        ).toBeNull();
        expect(part?.parentElement?.closest(x.posts)).toBe(element);
      }
    },
  );
});

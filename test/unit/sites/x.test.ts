// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { page } from '../../../src/sites/x/page.ts';
import { reader } from '../../../src/sites/x/reader.ts';
import { writing } from '../../../src/sites/x/writing.ts';
import { x } from '../../../src/sites/x/x.ts';

const TIME = '<time datetime="2026-10-02T04:39:07.000Z">2h</time>';
const LINK =
  '<a href="https://t.co/abc"><span aria-hidden="true">https://</span>amazon.com/dp/B0</a>';

/** A post with nothing but roles, links and its time. */
const bare = (inside = '') =>
  `<article role="article"><a href="/ada/status/7">${TIME}</a>
  <div lang="en" dir="auto">Look ${LINK}</div>${inside}
  <div role="group"><button></button><button></button><button></button></div></article>`;

function postsIn(markup: string) {
  document.body.innerHTML = markup;
  return [...document.querySelectorAll(x.posts)].map((post) => reader.read(post));
}

describe('X without any test id', () => {
  it('reads author, text and links, and finds the place for a button', () => {
    const [post, ...others] = postsIn(bare());
    expect(others).toEqual([]);
    expect(post).toMatchObject({ author: 'ada', postId: '7', promoted: false });
    const [element] = document.querySelectorAll(x.posts);
    const links = element && x.links(element);
    expect(links).toEqual([{ href: 'https://t.co/abc', text: 'https://amazon.com/dp/B0' }]);
    expect(element && page.placeIn(element)?.getAttribute('role')).toBe('group');
  });

  it('finds the links of a quote after those of the post, and those of an outline if it is one', () => {
    const written = (path: string) =>
      `<span dir="ltr"><span aria-hidden="true">https://</span>amazon.com/dp/${path}</span>`;
    const text = (path: string) => `<div lang="en" dir="auto">${written(path)}</div>`;
    postsIn(bare(`${text('OWN')}<div role="link" tabindex="0">${TIME}${text('QUOTED')}</div>`));
    const [post] = document.querySelectorAll(x.posts);
    const hrefs = (isOutline: boolean) => post && x.links(post, isOutline).map(({ href }) => href);
    const [own, quoted] = ['https://amazon.com/dp/OWN', 'https://amazon.com/dp/QUOTED'];
    expect(hrefs(false)).toEqual(['https://t.co/abc', quoted]);
    expect(hrefs(true)).toEqual(['https://t.co/abc', own, quoted]);
  });

  it('takes nothing that stands in the place of a post for one', () => {
    const gone = '<article role="article"><span>This post was deleted.</span></article>';
    expect(postsIn(gone)).toEqual([]);
    // One that is gone can stand in one that quoted it.
    expect(postsIn(bare(gone)).map((post) => post?.postId)).toEqual(['7']);
  });

  it('takes a post without a time of its own for an advertisement', () => {
    const [ad] = postsIn(
      '<article><a href="/shop/status/8/analytics">5</a><div lang="en" dir="auto">Buy</div></article>',
    );
    expect(ad).toMatchObject({ postId: '8', promoted: true });
  });

  it('hears what the site says of a reply', () => {
    document.body.innerHTML =
      '<div role="alert"></div><div id="layers"><div role="alert">Sent <a href="/robin/status/9">View</a></div></div>';
    const toasts = [...document.querySelectorAll(writing.toasts)];
    expect(toasts.map(writing.confirmation)).toEqual([{ author: 'robin', postId: '9' }]);
  });
});

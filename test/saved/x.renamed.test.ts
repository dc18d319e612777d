// @vitest-environment happy-dom
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { page } from '../../src/sites/x/page.ts';
import { reader } from '../../src/sites/x/reader.ts';
import { writing } from '../../src/sites/x/writing.ts';
import { x } from '../../src/sites/x/x.ts';
import { haveFixtures, openSaved, savedPages, suiteName } from './fixtures.ts';

const SOURCES = join(import.meta.dirname, '../../src/sites/x/');

/** Every test id that the site relies on, as its selectors have it: `="tweet"`, `$=".detail"`. */
const RELIED_ON = [
  ...new Set(
    readdirSync(SOURCES)
      .flatMap((file) => [
        ...readFileSync(SOURCES + file, 'utf8').matchAll(/\[data-testid([$^]?="[\w.-]+")\]/g),
      ])
      .map(([, id]) => id ?? ''),
  ),
  '^="UserAvatar-Container-"',
];

/** What cannot be read any more when an id has another name, and why. */
const LOST: Readonly<Record<string, { readonly why: string; readonly on?: readonly string[] }>> = {
  '="tweetTextarea_0"': {
    why: 'a field of another name may be that of a private message, which is not ours to read',
  },
  '="tweetText"': {
    why: 'the texts of these copies have lost their language',
    on: ['page-home-signed-in-2026', 'post-own-page-quote-inline-reply-2026'],
  },
};

const isLost = (id: string, page: string) => {
  const lost = LOST[id];
  return lost !== undefined && (lost.on?.includes(page) ?? true);
};

/** All that is read of a page: posts, where a button goes, composers, the account. */
function readAll() {
  const elements: Element[] = [...document.querySelectorAll('article')];
  const at = (element: Element | undefined) => element && elements.indexOf(element);
  return {
    posts: [...document.querySelectorAll(x.posts)].map((post) => ({
      element: at(post),
      read: reader.read(post),
      links: x.links(post),
      sign: reader.signOf(post),
      hasPlace: page.placeIn(post) !== undefined,
    })),
    composers: writing.composers(document).map(({ answers, text, ready, sends }) => ({
      answers: at(answers),
      text,
      ready,
      sends: sends.map((send) => send.textContent),
    })),
    account: page.account(document),
  };
}

/** Reads a page as it would be if X had renamed one of its ids; undefined where there is no such id. */
function readWithout(id: string) {
  const renamed = [...document.querySelectorAll(`[data-testid${id}]`)];
  const names = renamed.map((element) => element.getAttribute('data-testid') ?? '');
  for (const element of renamed) element.setAttribute('data-testid', 'renamed');
  const read = renamed.length > 0 ? readAll() : undefined;
  renamed.forEach((element, i) => {
    element.setAttribute('data-testid', names[i] ?? '');
  });
  return read;
}

describe.skipIf(!haveFixtures)(
  suiteName('X with one of its ids renamed'),
  { timeout: 60_000 },
  () => {
    const met = new Set<string>();

    it.each(savedPages('x'))('%s reads the same', (name) => {
      openSaved(name);
      const before = readAll();
      for (const id of RELIED_ON) {
        const read = readWithout(id);
        if (!read) continue;
        met.add(id);
        if (isLost(id, name)) expect.soft(read, LOST[id]?.why).not.toEqual(before);
        else expect.soft(read, id).toEqual(before);
      }
    });

    it('has met every id that is relied on', () => {
      const unmet = RELIED_ON.filter((id) => !met.has(id));
      // Neither X Pro, nor a message of the site, nor the phone's account button was ever saved.
      expect(unmet).toEqual([
        '="DashButton_ProfileIcon_Link"',
        '="multi-column-layout-column-content"',
        '="toast"',
      ]);
    });

    it('finds the field of a reply by its editor, where it has lost its name', () => {
      openSaved('page-own-post-signed-in-2026');
      document.querySelector('[data-testid="tweetTextarea_0"]')?.removeAttribute('data-testid');
      expect(writing.composers(document)).toHaveLength(1);
    });

    it('sees a quote by its second time, where it has no role', () => {
      for (const name of savedPages('x')) {
        openSaved(name);
        const before = readAll();
        for (const box of document.querySelectorAll('[role="link"][tabindex="0"]')) {
          box.removeAttribute('role');
        }
        expect.soft(readAll(), name).toEqual(before);
      }
    });
  },
);

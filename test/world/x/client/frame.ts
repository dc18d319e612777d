import type { Account } from '../post.ts';
import { me, onSwitch } from './account.ts';
import { avatar } from './author.ts';
import * as classes from './classes.ts';
import { el } from './dom.ts';
import { morph } from './morph.ts';
import type { Places } from './router.ts';
import { say } from './words.ts';

function navLink(href: string, label: string, testId: string): HTMLElement {
  const attributes = {
    href,
    role: 'link',
    'aria-label': say(label),
    'data-testid': testId,
    class: `${classes.text} r-adyw6z r-1loqt21 r-1e081e0`,
  };
  return el('a', attributes, el('span', { class: classes.inline }, say(label)));
}

function accountSwitcher(account: Account): HTMLElement {
  const attributes = {
    'data-testid': 'SideNav_AccountSwitcher_Button',
    role: 'button',
    type: 'button',
    'aria-label': say('Account menu'),
    class: `${classes.row} r-1awozwy r-1loqt21 r-1mmae3n`,
  };
  const names = el(
    'div',
    { class: `${classes.view} r-1b7u577` },
    el(
      'div',
      { dir: 'ltr', class: classes.strong },
      el('span', { class: classes.inline }, account.name),
    ),
    el(
      'div',
      { dir: 'ltr', class: classes.quiet },
      el('span', { class: classes.inline }, `@${account.handle}`),
    ),
  );
  return el('button', attributes, avatar(account.handle, 40, false), names);
}

function sideNav(): HTMLElement {
  const account = me();
  const logo = el(
    'h1',
    { role: 'heading', class: classes.view },
    el(
      'a',
      { href: '/home', role: 'link', 'aria-label': 'X', class: `${classes.strong} r-1yadl64` },
      '𝕏',
    ),
  );
  const links = [
    navLink('/home', 'Home', 'AppTabBar_Home_Link'),
    navLink('/search?q=coffee', 'Explore', 'AppTabBar_Explore_Link'),
    navLink('/i/lists/1', 'Lists', 'AppTabBar_More_Menu'),
    navLink('/i/bookmarks', 'Bookmarks', 'AppTabBar_Bookmarks_Link'),
    account && navLink(`/${account.handle}`, 'Profile', 'AppTabBar_Profile_Link'),
    account && navLink('/compose/post', 'Post', 'SideNav_NewTweet_Button'),
  ];
  const nav = el(
    'nav',
    { role: 'navigation', 'aria-label': say('Primary'), class: classes.view },
    links,
  );
  const inner = el(
    'div',
    { class: `${classes.view} r-13qz1uu r-1pi2tsx` },
    logo,
    nav,
    el('div', { class: 'r-16y2uox' }),
    account && accountSwitcher(account),
  );
  return el('header', { role: 'banner', class: `${classes.view} r-obd0qt` }, inner);
}

/** What X asks of those who are not signed in. */
function bottomBar(): HTMLElement {
  const link = el(
    'a',
    { href: '/i/flow/login', role: 'link', class: classes.strong },
    say('Log in'),
  );
  return el(
    'div',
    { 'data-testid': 'BottomBar', class: `${classes.row} r-1kihuf0 r-aqfbo4` },
    link,
  );
}

function column(testId: string, look: string): HTMLElement {
  return el('div', { 'data-testid': testId, class: `${classes.view} r-f8sm7e r-13qz1uu ${look}` });
}

function placesFor(kind: Places['kind']): Places {
  if (kind === 'primary') return { kind, first: column('primaryColumn', 'r-1ye8kvj'), others: [] };
  const inDeck = () => column('multi-column-layout-column-content', 'r-150rngu');
  return { kind, first: inDeck(), others: [inDeck()] };
}

/** Puts up what stays while columns change. */
export function buildFrame(root: HTMLElement, kind: Places['kind']): Places {
  const places = placesFor(kind);
  const main = el(
    'main',
    { role: 'main', class: `${classes.view} r-16y2uox` },
    el('div', { class: classes.row }, places.first, ...places.others),
  );
  const layers = el('div', { id: 'layers', class: classes.view, style: 'z-index: 1;' });
  if (!me()) layers.append(bottomBar());
  const nav = sideNav();
  root.append(el('div', { class: `${classes.row} r-13qz1uu` }, layers, nav, main));
  onSwitch(() => morph(nav, sideNav()));
  return places;
}

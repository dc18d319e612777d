import { avatar } from './author.ts';
import * as classes from './classes.ts';
import { el } from './dom.ts';

const account = { handle: 'robin_shops', name: 'Robin' };

function navLink(href: string, label: string, testId: string): HTMLElement {
  const attributes = {
    href,
    role: 'link',
    'aria-label': label,
    'data-testid': testId,
    class: `${classes.text} r-adyw6z r-1loqt21 r-1e081e0`,
  };
  return el('a', attributes, el('span', { class: classes.inline }, label));
}

function accountSwitcher(): HTMLElement {
  const attributes = {
    'data-testid': 'SideNav_AccountSwitcher_Button',
    role: 'button',
    type: 'button',
    'aria-label': 'Account menu',
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
    navLink(`/${account.handle}`, 'Profile', 'AppTabBar_Profile_Link'),
  ];
  const nav = el(
    'nav',
    { role: 'navigation', 'aria-label': 'Primary', class: classes.view },
    links,
  );
  const inner = el(
    'div',
    { class: `${classes.view} r-13qz1uu r-1pi2tsx` },
    logo,
    nav,
    el('div', { class: 'r-16y2uox' }),
    accountSwitcher(),
  );
  return el('header', { role: 'banner', class: `${classes.view} r-obd0qt` }, inner);
}

/** Puts up what stays while the column changes; returns the column. */
export function buildFrame(root: HTMLElement): HTMLElement {
  const column = el('div', {
    'data-testid': 'primaryColumn',
    class: `${classes.view} r-f8sm7e r-13qz1uu r-1ye8kvj`,
  });
  const main = el(
    'main',
    { role: 'main', class: `${classes.view} r-16y2uox` },
    el('div', { class: classes.row }, column),
  );
  const layers = el('div', { id: 'layers', class: classes.view, style: 'z-index: 1;' });
  root.append(el('div', { class: `${classes.row} r-13qz1uu` }, layers, sideNav(), main));
  return column;
}

import { captchaPage, wafPage } from '../../world/amazon/challenges.ts';
import type { Marketplace } from '../../world/amazon/marketplace.ts';
import type { Session } from '../../world/amazon/session.ts';
import { brokenShopPage } from '../../world/amazon/wrong-pages.ts';
import { type Answer, type Ask, page, redirect, text, withHeaders } from '../../world/http.ts';
import type { Ending, Reply } from './browserfetch.ts';

/** What a trouble is made of. */
export interface Scene {
  readonly ask: Ask;
  readonly shop: Marketplace;
  /** The shopper's own session, and somebody else's. */
  readonly own: Session;
  readonly other: Session;
  normally(ask?: Ask): Promise<Answer>;
}

/** Something that goes wrong with one request. */
export interface Trouble {
  readonly name: string;
  /** Set when it leaves the request undone by itself, so that it can be tried with the request done as well. */
  readonly replaces?: true;
  strike(scene: Scene): Promise<Reply>;
}

const cookiesOf = (session: Session, shop: Marketplace) => {
  const { at, sst } = session.signIn(`${session.id}@mail.example`);
  const { cookieSuffix } = shop.country;
  return new Map([
    ['session-id', session.id],
    [`at-${cookieSuffix}`, at],
    [`sst-${cookieSuffix}`, sst],
  ]);
};

/** Opens a session that is signed in. @returns it, and the cookies that prove it */
export function signedIn(shop: Marketplace) {
  const session = shop.openSession();
  return { session, cookies: cookiesOf(session, shop) };
}

const instead = (name: string, answer: (scene: Scene) => Reply): Trouble => ({
  name,
  replaces: true,
  strike: async (scene) => answer(scene),
});

const status = (code: number) => instead(`${code}`, () => text('No', code));
const typed = (type: string): Trouble => ({
  name: `${type} where a page was due`,
  strike: async ({ normally }) => withHeaders(await normally(), { 'content-type': type }),
});
const ending = (name: string, how: Ending): Trouble => ({
  name,
  strike: async ({ normally }) => ({ ...(await normally()), ending: how }),
});
const pause = (name: string, retryAfter: string) =>
  instead(`429, ${name}`, () => withHeaders(text('Too many', 429), { 'retry-after': retryAfter }));
const waf = (action: string, code: number) =>
  withHeaders(page('', code), { 'x-amzn-waf-action': action });

/** Done for the shopper, and somebody else does something at the same moment. */
const meanwhile = (name: string, act: (scene: Scene) => void): Trouble => ({
  name,
  async strike(scene) {
    const answer = await scene.normally();
    act(scene);
    return answer;
  },
});

const HUGE = 9_000_000;

export const ASKED = 'B09KTL5QRX';
export const BESIDE = 'B0B7DCK29M';
export const FOREIGN = 'B0BFC7WQ6R';

/** Every trouble there is. */
export const TROUBLES: readonly Trouble[] = [
  instead('a refused connection', () => 'refused'),
  instead('no answer', () => 'silence'),
  ending('a reset in mid-body', 'reset'),
  ending('silence in mid-body', 'silence'),
  ending('rubbish for gzip', 'rubbish'),
  ...[400, 403, 404, 405, 410, 500, 503].map(status),
  instead('500 with a page', () => page(brokenShopPage, 500)),
  instead('404 with a page', () => page(brokenShopPage, 404)),
  instead('429', () => text('Too many', 429)),
  pause('some seconds', '1200'),
  pause('a date', new Date(Date.now() + 1_200_000).toUTCString()),
  pause('ten years', '315360000'),
  pause('nonsense', 'soon'),
  instead('a redirect loop', ({ ask }) => redirect(ask.url.href)),
  instead('a redirect to the sign-in', () => redirect('/ap/signin', 303)),
  instead('a redirect to a stranger', () => redirect('https://evil.example/', 303)),
  instead('a captcha with 200', ({ ask }) => page(captchaPage(ask))),
  instead('a captcha with 503', ({ ask }) => page(captchaPage(ask), 503)),
  instead('a firewall’s page with 202', () => page(wafPage, 202)),
  instead('a firewall’s challenge in the header alone', () => waf('challenge', 202)),
  instead('a firewall’s captcha in the header alone', () => waf('captcha', 405)),
  instead('the shop’s broken page', () => page(brokenShopPage)),
  instead('an empty page', () => page('')),
  instead('a huge page', () => page(`<!--${'x'.repeat(HUGE)}-->`)),
  ...['application/json', 'application/pdf', 'image/png'].map(typed),
  {
    name: 'a page that ends in the middle',
    async strike({ normally }) {
      const answer = await normally();
      return { ...answer, body: answer.body.slice(0, answer.body.length / 2) };
    },
  },
  {
    name: 'the answer of another’s session',
    strike: ({ ask, shop, other, normally }) =>
      normally({ ...ask, cookies: cookiesOf(other, shop) }),
  },
  {
    name: 'another’s page after it was done',
    async strike({ ask, shop, other, normally }) {
      await normally();
      const url = new URL('/', ask.url);
      const cookies = cookiesOf(other, shop);
      return normally({ ...ask, method: 'GET', url, cookies, body: '', form: undefined });
    },
  },
  {
    name: 'the answer of a session without cookies',
    strike: ({ ask, normally }) => normally({ ...ask, cookies: new Map() }),
  },
  meanwhile('a sign-out after it', ({ own }) => own.signOut()),
  {
    name: 'a sign-out before it',
    strike({ own, normally }) {
      own.signOut();
      return normally();
    },
  },
  meanwhile('one more of the same from another tab', ({ own, shop }) =>
    own.cart.add(shop.product(ASKED), 1),
  ),
  meanwhile('another product from another tab', ({ own, shop }) =>
    own.cart.add(shop.product(FOREIGN), 1),
  ),
  meanwhile('a cart emptied in another tab', ({ own }) => own.cart.clear()),
];

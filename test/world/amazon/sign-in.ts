import { type Answer, hiddenInputs, page, redirect, text, withHeaders } from '../http.ts';
import { html, type Markup } from '../markup.ts';
import { css } from './style.ts';
import { cookie, type Visit } from './visit.ts';

/** The one password of this world. */
export const password = 'hashcart';

/** Where to sign in, and where that leads back to. */
export function signInAddress({ shop, ask }: Visit, path = ask.url.pathname): string {
  const home = `https://www.${shop.name}`;
  const back = encodeURIComponent(home + path);
  return `${home}/ap/signin?openid.return_to=${back}&openid.mode=checkid_setup`;
}

function returnTo({ ask, shop }: Visit): string {
  const wanted = ask.form?.get('openid.return_to') ?? ask.url.searchParams.get('openid.return_to');
  const home = `https://www.${shop.name}/`;
  return wanted?.startsWith(home) ? wanted : home;
}

function signInPage(visit: Visit, fields: Markup, problem?: string): Answer {
  const hidden = {
    appActionToken: visit.session.freshToken(),
    appAction: 'SIGNIN_PWD_COLLECT',
    'openid.return_to': returnTo(visit),
  };
  return page(html`<!doctype html>
<html lang="${visit.shop.country.locale.toLowerCase()}"><head><meta charset="utf-8"><title dir="ltr">Amazon Sign In</title><style>${css}</style></head>
<body class="ap-locale-${visit.shop.country.locale}"><div class="sign-in a-box"><h1 class="a-spacing-small">Sign in</h1>
${problem !== undefined && html`<div id="auth-error-message-box" class="a-alert">${problem}</div>`}
<form name="signIn" method="post" novalidate action="https://www.${visit.shop.name}/ap/signin" class="auth-validate-form">
${hiddenInputs(hidden)}
${fields}</form></div></body></html>`);
}

function emailStep(visit: Visit, problem?: string): Answer {
  return signInPage(
    visit,
    html`<label for="ap_email">Email or mobile phone number</label>
<input type="email" maxlength="128" id="ap_email" class="field" name="email" autocomplete="username">
<input id="continue" type="submit" class="a-button-input" value="Continue">`,
    problem,
  );
}

function passwordStep(visit: Visit, email: string, problem?: string): Answer {
  return signInPage(
    visit,
    html`<input type="hidden" name="email" value="${email}" id="ap_email"><p>${email}</p>
<label for="ap_password">Password</label>
<input type="password" maxlength="1024" id="ap_password" class="field" name="password" autocomplete="current-password">
<input id="signInSubmit" type="submit" class="a-button-input" value="Sign in">`,
    problem,
  );
}

function signedIn(visit: Visit, email: string): Answer {
  const { cookieSuffix } = visit.shop.country;
  const { at, sst } = visit.session.signIn(email);
  return withHeaders(redirect(returnTo(visit)), {
    'set-cookie': [
      cookie(visit, `at-${cookieSuffix}`, at, 'HttpOnly; Max-Age=31536000; SameSite=Lax'),
      cookie(visit, `sst-${cookieSuffix}`, sst, 'HttpOnly; Max-Age=31536000; SameSite=Strict'),
    ],
  });
}

/** `/ap/signin`: first the e-mail address, then the password. */
export function signIn(visit: Visit): Answer {
  const { form, method } = visit.ask;
  if (method !== 'POST') return emailStep(visit);
  if (!form || !visit.session.useToken(form.get('appActionToken'))) return text('Forbidden', 403);
  const email = form.get('email')?.trim() ?? '';
  const given = form.get('password');
  if (email === '') return emailStep(visit, 'Enter your email');
  if (given === null) return passwordStep(visit, email);
  if (given !== password) return passwordStep(visit, email, 'Your password is incorrect');
  return signedIn(visit, email);
}

/** `/gp/flex/sign-out.html`. */
export function signOut(visit: Visit): Answer {
  const { cookieSuffix } = visit.shop.country;
  visit.session.signOut();
  return withHeaders(redirect('/'), {
    'set-cookie': ['at', 'sst'].map((name) =>
      cookie(visit, `${name}-${cookieSuffix}`, '', 'HttpOnly; Max-Age=0'),
    ),
  });
}

import { html, type Markup } from '../markup.ts';
import { signInAddress } from './sign-in.ts';
import { css } from './style.ts';
import type { Visit } from './visit.ts';

function accountLink(visit: Visit): Markup {
  const { account, words } = visit;
  if (account !== undefined) {
    return html`<a href="/gp/css/homepage.html?ref_=nav_youraccount_btn" class="nav-a nav-a-2" data-nav-ref="nav_youraccount_btn" data-nav-role="signin" data-csa-c-type="link" data-csa-c-slot-id="nav-link-accountList" data-csa-c-content-id="nav_youraccount_btn">
<span class="nav-line-1" id="nav-link-accountList-nav-line-1">${words.hello}, ${account.split('@')[0]}</span><span class="nav-line-2">${words.account}</span></a>
<a id="nav-item-signout" class="nav-a" href="/gp/flex/sign-out.html">${words.signOut}</a>`;
  }
  return html`<a href="${signInAddress(visit)}" class="nav-a nav-a-2" data-nav-ref="nav_ya_signin" data-nav-role="signin" data-csa-c-type="link" data-csa-c-slot-id="nav-link-accountList" data-csa-c-content-id="nav_ya_signin">
<span class="nav-line-1" id="nav-link-accountList-nav-line-1">${words.hello}, ${words.signIn}</span><span class="nav-line-2">${words.account}</span></a>`;
}

/** How many things are in the cart, as the head of the page shows it. */
export function cartCount({ session }: Visit): number {
  return session.cart.active.reduce((sum, entry) => sum + entry.quantity, 0);
}

function navigation(visit: Visit): Markup {
  const count = cartCount(visit);
  return html`<header id="navbar-main"><div id="nav-belt">
<a href="/ref=nav_logo" id="nav-logo">amazon<small>.${visit.shop.country.tld}</small></a>
<form id="nav-search-bar-form" action="/s/ref=nb_sb_noss" method="GET" role="search"><input name="field-keywords" aria-label="Search"></form>
<div class="nav-div" id="nav-link-accountList">${accountLink(visit)}</div>
<a href="/gp/css/order-history?ref_=nav_orders_first" class="nav-a nav-a-2" id="nav-orders"><span class="nav-line-2">${visit.words.orders}</span></a>
<a href="/gp/cart/view.html?ref_=nav_cart" class="nav-a nav-a-2" id="nav-cart"><div id="nav-cart-count-container"><span id="nav-cart-count" aria-hidden="true" class="nav-cart-count nav-cart-${count}">${count}</span></div><span class="nav-line-2">${visit.words.cart}</span></a>
</div></header>`;
}

/** A whole page of the shop around its content. */
export function layout(visit: Visit, title: string, content: Markup): Markup {
  const { locale, id } = visit.shop.country;
  return html`<!doctype html>
<html lang="${locale.toLowerCase()}" class="a-ws a-js"><head>
<meta charset="utf-8"><title dir="ltr">${title}</title>
<meta name="viewport" content="width=device-width">
<meta name="encrypted-slate-token" content="${id.toLowerCase()}">
<style>${css}</style>
<script>var ue_sid = '${visit.session.id}', ue_sn = 'www.${visit.shop.name}';</script>
</head><body class="a-aui">
<div id="a-page">${navigation(visit)}
${content}
</div></body></html>`;
}

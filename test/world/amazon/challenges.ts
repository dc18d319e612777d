import { type Answer, type Ask, hiddenInputs, page, redirect } from '../http.ts';
import { html, type Markup } from '../markup.ts';
import type { Marketplace } from './marketplace.ts';
import { missingPage } from './wrong-pages.ts';

/** The page that asks for the letters of a picture; any letters will do. */
export function captchaPage(ask: Ask): Markup {
  return html`<!doctype html>
<html class="a-no-js" lang="en-us"><head>
<meta charset="utf-8"><title dir="ltr">${ask.host.replace(/^www\.a/, 'A')}</title>
<meta name="viewport" content="width=device-width">
<style>body{font:14px Arial;text-align:center}.a-box{width:350px;margin:40px auto;border:1px solid #ddd;border-radius:4px;padding:20px}input,button{font-size:16px;margin:8px}</style>
</head><body>
<!--
  To discuss automated access to Amazon data please contact api-services-support@amazon.com.
-->
<div class="a-container"><div class="a-box">
<h4>Enter the characters you see below</h4>
<p class="a-last">Sorry, we just need to make sure you're not a robot. For best results, please make sure your browser is accepting cookies.</p>
<form method="get" action="/errors/validateCaptcha" name="">
${hiddenInputs({ amzn: 'Q2FwdGNoYQ==', 'amzn-r': ask.method === 'GET' ? ask.url.pathname + ask.url.search : '/' })}
<h4>Type the characters you see in this image:</h4>
<img alt="" width="200" height="70" src="https://images-na.ssl-images-amazon.com/captcha/world/Captcha_1.jpg">
<input autocomplete="off" spellcheck="false" placeholder="Type characters" id="captchacharacters" name="field-keywords" type="text">
<button type="submit" class="a-button-text">Continue shopping</button>
</form></div></div>
</body></html>`;
}

/** The page of the firewall before the shop: no title, and nothing without scripts. */
export const wafPage = html`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title></title>
<script>window.awsWafCookieDomainList = []; window.gokuProps = {"key":"d29ybGQ=","iv":"d29ybGQ=","context":"d29ybGQ="};</script>
</head><body><div id="challenge-container"></div>
<noscript><h1>JavaScript is disabled</h1>In order to continue, we need to verify that you're not a robot. This requires JavaScript. Enable JavaScript and then reload the page.</noscript>
</body></html>`;

/** A person typed the letters: the shop is friendly again and goes on where it stopped. */
export function solveCaptcha(ask: Ask, shop: Marketplace): Answer {
  const back = ask.url.searchParams.get('amzn-r') ?? '/';
  if (!ask.url.searchParams.get('field-keywords')) return page(captchaPage(ask));
  if (!back.startsWith('/') || back.startsWith('//')) return page(missingPage, 404);
  shop.faults.lift('captcha');
  return redirect(back);
}

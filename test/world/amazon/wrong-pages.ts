import { html } from '../markup.ts';

const dog = html`<div id="g">
  <a href="/ref=cs_404_link"><img src="https://images-na.ssl-images-amazon.com/images/G/01/error/title.png" alt="Sorry"></a>
  <a href="/dogsofamazon/ref=cs_404_d" target="_blank" rel="noopener noreferrer"><img id="d" alt="Dogs of Amazon" src="https://images-na.ssl-images-amazon.com/images/G/01/error/7._TTD_.jpg"></a>
</div>`;

/** What Amazon shows where there is no such page. */
export const missingPage = html`<!doctype html>
<html lang="en-us"><head><meta charset="utf-8"><title>Page Not Found</title></head>
<body>${dog}<p>Sorry, we couldn't find that page. <a href="/">Go to the home page</a></p></body></html>`;

/** What Amazon shows when it fails; the comment about automated access stands on it too. */
export const brokenShopPage = html`<!--
  To discuss automated access to Amazon data please contact api-services-support@amazon.com.
-->
<!doctype html>
<html><head><meta charset="utf-8"><title>Sorry! Something went wrong!</title></head>
<body>${dog}<p>Sorry! Something went wrong on our end. Please go back and try again.</p></body></html>`;

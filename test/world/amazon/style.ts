import { raw } from '../markup.ts';

const rules = `
*{box-sizing:border-box}
body{margin:0;font:14px/20px Arial,sans-serif;color:#0f1111;background:#fff}
a{color:#2162a1;text-decoration:none}a:hover{text-decoration:underline}
h1,h2,h3{font-weight:400;margin:0}
#nav-belt{display:flex;align-items:center;gap:20px;background:#131921;padding:10px 18px;color:#fff}
#nav-belt a{color:#fff}#nav-logo{font-size:22px;font-weight:700}#nav-logo small{font-size:12px;font-weight:400}
#nav-search-bar-form{flex:1}#nav-search-bar-form input{width:100%;height:38px;border:0;border-radius:4px;padding:0 10px}
.nav-a{display:inline-block;margin-inline-end:8px}.nav-line-1,.nav-line-2{display:block;line-height:16px}.nav-line-1{font-size:12px}.nav-line-2{font-weight:700}
#nav-cart{display:flex;align-items:flex-end;gap:6px}#nav-cart-count{color:#f08804;font-size:18px;font-weight:700}
#ppd{display:flex;gap:28px;max-width:1340px;margin:0 auto;padding:24px}
#leftCol{order:1;flex:0 0 38%}#centerCol{order:2;flex:1}#rightCol{order:3;flex:0 0 245px}
#landingImage{display:block;width:100%;max-width:440px;aspect-ratio:1;border-radius:8px}
#productTitle{font-size:24px;line-height:32px}#feature-bullets{padding-inline-start:18px}
.a-price{font-size:28px;display:inline-block;margin:12px 0}.aok-hidden{display:none}.a-offscreen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.a-box{border:1px solid #d5d9d9;border-radius:8px;padding:16px;margin-bottom:12px}
.a-color-success{color:#067d62;font-size:18px}.a-color-price{color:#b12704;font-size:18px}.a-color-secondary{color:#565959}
.a-button-input,.a-button-text{display:block;width:100%;border:0;border-radius:100px;padding:10px;margin-top:10px;background:#ffd814;font:inherit;text-align:center;cursor:pointer;color:#0f1111}
#buy-now-button{background:#ffa41c}#wishListMainButton .a-button-input,#wishListMainButton .a-button-text{background:#fff;box-shadow:inset 0 0 0 1px #888c8c}
select,input[type=number],.field{height:32px;border:1px solid #888c8c;border-radius:8px;padding:0 8px;background:#f0f2f2}
.swatches{list-style:none;display:flex;gap:8px;padding:0}.swatches a{display:block;border:1px solid #888c8c;border-radius:8px;padding:8px 14px}.swatches .unavailable a{border-style:dashed;color:#565959}
#sc-page{display:flex;gap:20px;padding:20px;background:#eaeded;min-height:80vh;align-items:flex-start}
#sc-lists{flex:1}.sc-list{background:#fff;padding:20px;margin-bottom:20px}.sc-list h2{font-size:28px;line-height:36px;border-bottom:1px solid #ddd;padding-bottom:10px}
.sc-list-item{display:flex;gap:18px;padding:14px 0;border-bottom:1px solid #ddd}.sc-list-item img{width:120px;height:120px;border-radius:6px}
.sc-item-content-group{flex:1}.sc-product-title{font-size:18px;color:#0f1111}.sc-apex-cart-price{font-size:18px;font-weight:700}
.a-color-link{border:0;background:none;color:#2162a1;cursor:pointer;font:inherit;padding:0 8px}
.sc-subtotal{text-align:end;font-size:18px;padding-top:12px}
.sign-in{width:350px;margin:40px auto}.sign-in h1{font-size:28px;line-height:40px}.sign-in input[type=email],.sign-in input[type=password]{width:100%}
.a-alert{border:1px solid #c40000;border-radius:8px;padding:12px;margin:12px 0;color:#c40000}
#attach-desktop-sideSheet{position:fixed;inset-block:0;inset-inline-end:0;width:375px;background:#fff;padding:24px;box-shadow:0 0 12px #0006}
#wl-list-view{max-width:900px;margin:0 auto}#g-items{list-style:none;padding:0}#g-items li{padding:14px 0;border-bottom:1px solid #ddd}.swatches .selected a{border-color:#2162a1;background:#edf8ff}
.apex-basisprice-value{font-size:14px;margin:0;text-decoration:line-through}.couponLabelText{font-size:14px}
.lineitem-container img,.item-box img,[data-component=itemImage] img,#widget-purchaseSummary img{width:90px;border-radius:6px}
.lineitem-container fieldset{border:0;padding:0}.order-header__header-list{display:flex;gap:28px;list-style:none;padding:0;margin:0}
.tiles{display:grid;grid-template-columns:repeat(auto-fill,minmax(190px,1fr));gap:18px;padding:24px}.tiles img{width:100%;border-radius:8px}
#sw-atc-details-single-container{padding:30px;display:flex;gap:18px;align-items:center;font-size:18px}#sw-atc-details-single-container img{width:90px;border-radius:6px}
`;

/** The look of the shop's own pages. */
export const css = raw(rules);

/** The saved page of a product looks for its sheets elsewhere; this makes it fit to be seen. */
export const savedCss = raw(`${rules}
nav,#nav-main,[class*=rufus],[role=dialog],.aok-offscreen,.a-popover-preload,#dp-container>[id*=stripe]{display:none}
.a-icon-alt,.a-button-text .a-offscreen{display:none}#leftCol img:not(#landingImage){display:none}
`);

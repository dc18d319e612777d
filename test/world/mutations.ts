import { pick } from './seeded.ts';

/** Something that can go wrong with a page on its way, or that a hostile one may do. */
export type Mutation = (page: Buffer, random: () => number) => Buffer;

const megabyte = 1024 * 1024;

/** Half of all damage is done near what a reader looks for. */
const targets = [
  'id="addToCart"',
  'anti-csrftoken-a2z',
  'productTitle',
  'nav-link-accountList',
  'data-a-strike',
  'couponText',
  'data-itemid',
  'js-order-card',
  'data-component="order',
  'lineitem-container',
];

function place(page: Buffer, random: () => number): number {
  const anywhere = Math.floor(random() * (page.length + 1));
  if (random() < 0.5) return anywhere;
  const from = Math.floor(random() * page.length);
  const at = page.indexOf(pick(random, targets), from);
  const near = at + Math.floor((random() - 0.25) * 4096);
  return at < 0 ? anywhere : Math.min(page.length, Math.max(0, near));
}

function stretch(page: Buffer, random: () => number): readonly [start: number, end: number] {
  const start = place(page, random);
  return [start, start + Math.floor(random() ** 3 * (page.length - start))];
}

function inserted(page: Buffer, at: number, what: Buffer | string): Buffer {
  return Buffer.concat([page.subarray(0, at), Buffer.from(what), page.subarray(at)]);
}

/** Inserts `what` a few times. */
function sprinkled(what: (random: () => number) => Buffer | string): Mutation {
  return (page, random) => {
    let changed = page;
    for (let left = 1 + Math.floor(random() * 4); left > 0; left--) {
      changed = inserted(changed, place(changed, random), what(random));
    }
    return changed;
  };
}

/** Changes the value of one of the attributes that matter, if it is there. */
function withAttribute(
  name: RegExp,
  value: (old: string, random: () => number) => string,
): Mutation {
  return (page, random) => {
    const text = page.toString('latin1');
    const all = [...text.matchAll(name)];
    if (all.length === 0) return page;
    const { 0: whole, 1: before = '', 2: old = '', index } = pick(random, all);
    const start = index + before.length;
    const end = index + whole.length;
    const rest = page.subarray(end);
    return Buffer.concat([page.subarray(0, start), Buffer.from(value(old, random)), rest]);
  };
}

const fieldValue =
  /(name="(?:anti-csrftoken-a2z|items\[0\.base\]\[\w+\]|offerListingID|ASIN|clientName)" value=")([^"]*)/g;
const shownValue =
  /((?:data-(?:asin|price|quantity|subtotal|steppervalue|component)|class|href|lang)=")([^"]*)/g;
const buttonAction = /(formaction=")([^"]*)/g;

const strayFields = [
  '<input name="ASIN" value="B000000000">',
  '<input name="items[0.base][asin]" value="<b>">',
  '<input name="items[0.base][offerListingId]" value="">',
  '<input name="items[0.base][offerListingId]" value="not%2Fthis%2Fone">',
  '<input name="anti-csrftoken-a2z" value=" ">',
  '<input type="submit" id="add-to-cart-button-ubb" formaction="/cart/add-to-cart/ref=x-ubbf_1">',
];

const strayTags = [
  '<span id="productTitle">Another title</span>',
  '<form id="addToCart">',
  '</form>',
  '<form id="addToCart" action="/errors/validateCaptcha"><input name="ASIN" value="B000000000"></form>',
  '<div id="partialStateBuybox">',
  '<!--',
  '<script>',
  '<textarea>',
  '<a data-csa-c-slot-id="nav-link-accountList" data-csa-c-content-id="nav_ya_signin">',
  '<div id="corePriceDisplay_desktop_feature_div"><span data-a-strike="true"><span class="a-offscreen">',
  '<div class="order-card js-order-card">',
  '<div data-component="orderCard">',
  '<a href="/dp/B000000000"><img>',
  '<span class="item-view-qty">99</span>',
  '<div id="sc-saved-cart">',
  '<div class="lineitem-container">',
];

const otherActions = [
  'https://evil.example/cart/add-to-cart/',
  '//evil.example/cart/add-to-cart/',
  '\\\\evil.example/cart/add-to-cart/',
  '/cart/add-to-cart/../../checkout/entry/buynow',
  '/cart/add-to-cart/%2e%2e/%2e%2e/checkout/entry/buynow',
  '/checkout/entry/buynow?/cart/add-to-cart/',
  'javascript:alert(1)//cart/add-to-cart/',
  '/cart/add-to-cart/\n\t\0ref=x',
  'https://www.amazon.com:444/cart/add-to-cart/',
  'https://www.amazon.com@evil.example/cart/add-to-cart/',
];

const scriptMarkup = `<script>var page = '<form id="addToCart"><input name="items[0.base][offerListingId]" value="of-a-script">' +
  '<input name="items[0.base][asin]" value="B000000000"></form>'; if (1 < 2) "</scr" + "ipt>";</script>`;

function flipped(page: Buffer, random: () => number): Buffer {
  const changed = Buffer.from(page);
  if (page.length === 0) return changed;
  for (let left = 1 + Math.floor(random() * 200); left > 0; left--) {
    const at = Math.min(page.length - 1, place(page, random));
    changed[at] = Math.floor(random() * 256);
  }
  return changed;
}

/** All of them, by name. */
export const mutations: Readonly<Record<string, Mutation>> = {
  cut: (page, random) => page.subarray(0, place(page, random)),
  'bytes flipped': flipped,
  'a chunk twice': (page, random) => {
    const [start, end] = stretch(page, random);
    return inserted(page, place(page, random), page.subarray(start, end));
  },
  'a chunk missing': (page, random) => {
    const [start, end] = stretch(page, random);
    return Buffer.concat([page.subarray(0, start), page.subarray(end)]);
  },
  'stray fields': sprinkled((random) => pick(random, strayFields)),
  'stray tags': sprinkled((random) => pick(random, strayTags)),
  'markup in a script': sprinkled(() => scriptMarkup),
  'a huge value': withAttribute(fieldValue, () => 'x'.repeat(megabyte)),
  'a broken value': withAttribute(fieldValue, (old, random) => {
    const at = Math.floor(random() * (old.length + 1));
    return old.slice(0, at) + pick(random, ['\0', ' ', '\n', '<', 'é', '&#0;', '']);
  }),
  'a huge value to be shown': withAttribute(shownValue, () => '9'.repeat(megabyte)),
  'another value to be shown': withAttribute(shownValue, (old, random) =>
    pick(random, ['', '-1', '1e9', '$1', 'NaN', '0', `${old}${old}`, 'constructor', '&quot;{']),
  ),
  'another target': withAttribute(buttonAction, (_, random) => pick(random, otherActions)),
  'zero bytes': sprinkled((random) => Buffer.alloc(1 + Math.floor(random() * 64))),
  'bytes of another charset': sprinkled((random) =>
    pick(random, [
      Buffer.from([0xff, 0xfe, 0xe9, 0x20, 0xc3]),
      Buffer.from('<p>Größe', 'latin1'),
      Buffer.from('<form id="addToCart">', 'utf16le'),
      Buffer.from([0xed, 0xa0, 0x80, 0xf8, 0x88]),
    ]),
  ),
};

/** What a page can be filled up with. */
export const paddings: readonly string[] = [
  ' ',
  '<',
  '&amp;',
  '<!-- -->',
  '<p>',
  '<div>',
  '</b>',
  '<input name="x" value="y">',
  '<form id="addToCart"></form>',
  '<script>"dimensionToAsinMap":{</script>',
];

/** A page with 20 MB of padding before the first `mark`. */
export function padded(page: Buffer, padding: string, mark: string): Buffer {
  return inserted(page, page.indexOf(mark), padding.repeat((20 * megabyte) / padding.length));
}

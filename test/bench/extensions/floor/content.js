// The least that puts the same buttons below the same posts: one observer, one pass a frame, and nothing else.
const PRODUCT = /amazon\.(?:com|co\.uk|de|fr|co\.jp)\/\S*?(?:dp|gp\/product)\/([A-Z0-9]{10})/;
const SHOP = /(?:^|\s)amazon\.(?:com|co\.uk|de|fr|co\.jp)(?:\s|$)/;
const SVG = 'http://www.w3.org/2000/svg';

const sheet = new CSSStyleSheet();
sheet.replaceSync(`
:host{all:initial;display:block;margin-top:10px;contain:layout style;color:#0f1419;font:15px system-ui}
*{box-sizing:border-box;font:inherit;color:inherit}
.line{display:flex;flex-wrap:wrap;align-items:center;gap:6px 10px;min-height:32px}
button{cursor:pointer;background:none;border:0}
.pill{display:inline-flex;align-items:center;gap:7px;min-height:32px;padding:3px 14px 3px 11px;border:1px solid #cfd9de;border-radius:999px;font-weight:600}
.more{min-width:28px;min-height:28px;padding:0;font-weight:600}
svg{width:1.2em;height:1.2em;fill:none;stroke:#5646d6;stroke-width:2.2}
circle{fill:#5646d6;stroke:none}
`);

function make(tag, className, ...children) {
  const element = document.createElement(tag);
  element.className = className;
  element.append(...children);
  return element;
}

function draw(tag, attributes, ...children) {
  const element = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

function icon() {
  return draw(
    'svg',
    { viewBox: '0 0 24 24', 'aria-hidden': 'true' },
    draw('path', { d: 'M9.5 3 7.5 16.5M16.5 3l-2 13.5M4.5 7.5h15M3.8 12.5h15' }),
    draw('circle', { cx: '8.2', cy: '20.5', r: '1.6' }),
    draw('circle', { cx: '14.6', cy: '20.5', r: '1.6' }),
  );
}

function button(product) {
  const host = document.createElement('div');
  host.dataset.plainest = product;
  const root = host.attachShadow({ mode: 'closed' });
  root.adoptedStyleSheets = [sheet];
  const pill = make('button', 'pill', icon(), make('bdi', '', 'Add to cart'));
  pill.ariaLabel = 'Add to cart at amazon.com';
  pill.addEventListener('click', () => chrome.runtime.sendMessage(product));
  const more = make('button', 'more', '⋯');
  more.ariaLabel = 'More';
  root.append(make('div', 'line', pill, make('span', 'beside', more)));
  return host;
}

function productsIn(post) {
  const products = new Set();
  for (const text of post.querySelectorAll('[data-testid="tweetText"]')) {
    const [, id] = PRODUCT.exec(text.textContent) ?? [];
    if (id) products.add(id);
  }
  for (const card of post.querySelectorAll('[data-testid="card.wrapper"]')) {
    const label = card.querySelector('[aria-label]')?.ariaLabel ?? '';
    if (SHOP.test(label) || SHOP.test(card.querySelector('[dir="auto"]')?.textContent ?? '')) {
      products.add(card.querySelector('a').href);
    }
  }
  return products;
}

const waiting = new Set();
const mounted = new WeakMap();

function visit(post) {
  const address = post.querySelector('a:has(time)')?.getAttribute('href');
  const products = productsIn(post);
  const key = `${address} ${[...products].join(' ')}`;
  const known = mounted.get(post);
  if (known?.key === key && known.hosts.every((host) => host.isConnected)) return;
  for (const host of known?.hosts ?? []) host.remove();
  const hosts = [...products].map(button);
  const actions = post.querySelector('[role="group"]')?.parentElement?.parentElement;
  if (hosts.length > 0) actions?.before(...hosts);
  mounted.set(post, { key, hosts });
}

function pass() {
  for (const post of waiting) if (post.isConnected) visit(post);
  waiting.clear();
}

function queue(post) {
  if (waiting.size === 0) requestAnimationFrame(pass);
  waiting.add(post);
}

function notice(element) {
  const post = element.closest('article');
  if (post) queue(post);
  else for (const each of element.querySelectorAll('article')) queue(each);
}

new MutationObserver((records) => {
  for (const { target, addedNodes } of records) {
    if (target.nodeType !== Node.ELEMENT_NODE || target.closest('[role="group"]')) continue;
    for (const node of addedNodes) if (node.nodeType === Node.ELEMENT_NODE) notice(node);
  }
}).observe(document, { childList: true, subtree: true });

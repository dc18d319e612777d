/** What a page lays over a button: an element at its place, and rules. */
export interface Cover {
  readonly style?: string;
  readonly words?: string;
  readonly as?: 'inert' | 'popover' | 'shadow';
  readonly rules?: string;
}

const WHITE = 'background:#fff';
const CLEAR = 'pointer-events:none';

/** All of them let a press through to the button below. */
export const COVERS: Readonly<Record<string, Cover>> = {
  'a sheet that presses go through': { style: `${CLEAR};${WHITE}` },
  'a sheet that insists on it': { style: `${CLEAR}!important;${WHITE}` },
  'a sheet over the half of it': { style: `${CLEAR};${WHITE};clip-path:inset(0 50% 0 0)` },
  'a picture': { style: `${CLEAR};background-image:linear-gradient(#fff,#fff)` },
  'words alone': { style: CLEAR, words: 'Play the video' },
  'a blur': { style: `${CLEAR};backdrop-filter:blur(9px)` },
  'what is inert': { style: WHITE, as: 'inert' },
  'a sheet in a shadow root': { style: `${CLEAR};${WHITE}`, as: 'shadow' },
  'the veil of an open popover': { as: 'popover', rules: '#cover::backdrop{background:#fff}' },
  'an addition to the post': {
    rules: `article{position:relative}
      article::before{content:"";position:absolute;inset:0;z-index:9;${WHITE};${CLEAR}}`,
  },
  'nothing, but it is faint': { rules: 'article{opacity:.2}' },
  'nothing, but it is filtered away': { rules: 'article{filter:opacity(0)}' },
  'nothing, but it is masked': {
    rules: 'article{mask-image:linear-gradient(transparent,transparent)}',
  },
  'nothing, but it is clipped': { rules: 'article{clip-path:circle(90%)}' },
};

/** Lays it over the first element that matches. Sent to the page as source text. */
export function lay(css: string, { style = '', words = '', as, rules = '' }: Cover): void {
  const box = document.querySelector(css)?.getBoundingClientRect() ?? new DOMRect();
  const sheet = Object.assign(document.createElement('style'), { textContent: rules });
  const cover = document.createElement('div');
  const place = `position:fixed;z-index:99;left:${box.x}px;top:${box.y}px;width:${box.width}px;height:${box.height}px`;
  sheet.className = 'laid';
  cover.className = 'laid';
  cover.id = 'cover';
  if (as !== 'popover' && style) cover.style.cssText = `${place};${style}`;
  cover.textContent = words;
  cover.inert = as === 'inert';
  document.head.append(sheet);
  if (as === 'shadow') {
    const holder = Object.assign(document.createElement('div'), { className: 'laid' });
    holder.attachShadow({ mode: 'open' }).append(cover);
    document.body.append(holder);
    return;
  }
  document.body.append(cover);
  if (as !== 'popover') return;
  cover.popover = 'manual';
  cover.style.cssText = 'width:1px;height:1px;inset:auto 0 0 auto;opacity:0';
  cover.showPopover();
}

/** Takes all of it away again. */
export function lift(): void {
  for (const laid of document.querySelectorAll('.laid')) laid.remove();
}

/** What is built to break or to busy a reader: each is put into the page, around or beside the posts. */
export const NUISANCES: Readonly<Record<string, () => void>> = {
  'elements that answer to names of the document': () => {
    for (const name of ['body', 'defaultView', 'activeElement', 'hidden']) {
      document.head.append(Object.assign(new Image(), { name }));
    }
  },
  'a form in a post that answers to names of elements': () => {
    const names = ['closest', 'parentElement', 'getAttribute', 'querySelectorAll', 'childNodes'];
    const fields = [...names, 'getBoundingClientRect', 'matches', 'contains'].map((field) =>
      Object.assign(document.createElement('input'), { name: field, type: 'hidden' }),
    );
    const form = document.createElement('form');
    form.append(...fields);
    document.querySelector('article [data-testid="tweetText"]')?.append(form);
  },
  'an element by the name of our parts': () => {
    for (const id of ['hashcartParts', 'hashcartSees', 'browser']) {
      const form = Object.assign(document.createElement('form'), { id });
      form.append(Object.assign(document.createElement('input'), { name: 'picker' }));
      document.body.append(form);
    }
  },
  'ten thousand quotes, each in another': () => {
    const post = document.createElement('article');
    let inner: Element = post;
    post.id = 'nuisance';
    post.dataset['testid'] = 'tweet';
    // The browser itself would be busy with the layout of it.
    post.hidden = true;
    for (let depth = 0; depth < 10_000; depth++) {
      const quote = document.createElement('div');
      quote.setAttribute('role', 'link');
      quote.tabIndex = 0;
      inner.append(quote);
      inner = quote;
    }
    document.querySelector('main')?.prepend(post);
  },
  'a post of a million letters': () => {
    const post = document.querySelector('article')?.cloneNode(true);
    if (!(post instanceof Element)) return;
    post.id = 'nuisance';
    post.querySelector('[data-testid="tweetText"]')?.append('a'.repeat(1_000_000));
    document.querySelector('main')?.prepend(post);
  },
  'a post of five thousand links': () => {
    const post = document.querySelector('article')?.cloneNode(true);
    const link = document.querySelector('[data-testid="tweetText"] a');
    if (!(post instanceof Element) || !link) return;
    post.id = 'nuisance';
    const links = Array.from({ length: 5_000 }, () => link.cloneNode(true));
    post.querySelector('[data-testid="tweetText"]')?.append(...links);
    document.querySelector('main')?.prepend(post);
  },
  'a hundred thousand elements that come and go': () => {
    for (let round = 0; round < 100; round++) {
      const flood = Array.from({ length: 1_000 }, () => document.createElement('i'));
      document.body.append(...flood);
      for (const each of flood) each.remove();
    }
  },
};

/** Works every control as a script would that got hold of it, which none does. @returns how many there are */
export const workAll = (root: ShadowRoot) => {
  const controls = root.querySelectorAll<HTMLElement>('button, select');
  const options = { bubbles: true, composed: true };
  for (const control of controls) {
    const { x, y } = control.getBoundingClientRect();
    const at = { ...options, clientX: x + 5, clientY: y + 5, detail: 1 };
    for (const type of ['pointerover', 'pointermove', 'pointerdown', 'pointerup', 'click']) {
      control.dispatchEvent(new PointerEvent(type, at));
    }
    for (const type of ['keydown', 'keyup']) {
      control.dispatchEvent(new KeyboardEvent(type, { ...options, key: 'Enter' }));
    }
    for (const type of ['input', 'change']) control.dispatchEvent(new Event(type, options));
    control.click();
  }
  return controls.length;
};

/** How many of some files a page's own scripts can reach, in three ways each. */
export const reachable = async (urls: readonly string[]) => {
  const fetched = urls.map((url) => fetch(url).then(() => url));
  const pictures = urls.map(
    (url) =>
      new Promise<string>((done, fail) => {
        Object.assign(new Image(), { onload: () => done(url), onerror: fail, src: url });
      }),
  );
  const scripts = urls.map(
    (url) =>
      new Promise<string>((done, fail) => {
        const script = document.createElement('script');
        Object.assign(script, { onload: () => done(url), onerror: fail, src: url });
        document.head.append(script);
      }),
  );
  const answers = await Promise.allSettled([...fetched, ...pictures, ...scripts]);
  return answers.filter(({ status }) => status === 'fulfilled').length;
};

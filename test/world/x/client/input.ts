import { toggleLike } from './actions.ts';
import { postIn, unfold } from './article.ts';
import type { Router } from './router.ts';

function pathOf(article: Element): string | undefined {
  const post = postIn(article);
  return post && `/${post.handle}/status/${post.id}`;
}

function openArticle(article: Element, router: Router): void {
  const path = pathOf(article);
  if (path !== undefined && article.getAttribute('tabindex') === '0') router.go(path);
}

function press(button: Element, article: Element | null, router: Router): void {
  const kind = button.getAttribute('data-testid');
  const post = article && postIn(article);
  if (kind === 'app-bar-back') history.back();
  if (kind === 'app-bar-close') router.closeLayer();
  if (post && kind === 'reply') router.reply(post);
  if (article && (kind === 'like' || kind === 'unlike')) toggleLike(article);
  if (post && kind === 'tweet-text-show-more-link') {
    unfold(post);
    router.refresh(post);
  }
}

function openQuote(article: Element, router: Router): void {
  const quote = postIn(article)?.quote;
  if (quote) router.go(`/${quote.handle}/status/${quote.id}`);
}

function follow(link: HTMLAnchorElement, event: MouseEvent, router: Router): void {
  if (link.origin !== location.origin || event.ctrlKey || event.metaKey) return;
  event.preventDefault();
  router.go(link.pathname + link.search);
}

/** Handles clicks as X does: at the root, for everything that reaches it. */
export function handleClicks(root: HTMLElement, router: Router): void {
  root.addEventListener('click', (event) => {
    if (!(event.target instanceof Element) || event.defaultPrevented) return;
    const article = event.target.closest('article');
    const link = event.target.closest('a');
    const button = event.target.closest('button, [role="button"]');
    if (event.target.closest('[data-testid="mask"]')) router.closeLayer();
    else if (link) follow(link, event, router);
    else if (button) press(button, article, router);
    else if (article && event.target.closest('[role="link"][tabindex="0"]')) {
      openQuote(article, router);
    } else if (article) openArticle(article, router);
  });
}

function isField(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  );
}

function step(by: 1 | -1): void {
  const articles = [...document.querySelectorAll<HTMLElement>('article[tabindex="0"]')].sort(
    (a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top,
  );
  const at = articles.findIndex((article) => article.contains(document.activeElement));
  const next = articles[Math.max(0, at + by)];
  next?.focus({ preventScroll: true });
  next?.scrollIntoView({ block: 'center' });
}

function isControl(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('a, button, [role="button"]') !== null;
}

/** The key that opens a field must not be written into it. */
function startWriting(event: KeyboardEvent, open: () => void): void {
  event.preventDefault();
  open();
}

function pressOnPage(event: KeyboardEvent, router: Router): void {
  if (event.key === 'j') step(1);
  if (event.key === 'k') step(-1);
  if (event.key === 'n') startWriting(event, () => router.go('/compose/post'));
}

function pressOnPost(event: KeyboardEvent, article: Element, router: Router): void {
  const post = postIn(article);
  if (event.key === 'l') toggleLike(article);
  if (event.key === 'r' && post) startWriting(event, () => router.reply(post));
  if (event.key === 'Enter' && !isControl(event.target)) openArticle(article, router);
}

/** Handles X's keys: Escape, and wherever no text is being written j, k, l, n, r and Enter. */
export function handleKeys(router: Router): void {
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') router.closeLayer();
    if (isField(event.target) || event.ctrlKey || event.metaKey || event.altKey) return;
    const article = event.target instanceof Element ? event.target.closest('article') : null;
    pressOnPage(event, router);
    if (article) pressOnPost(event, article, router);
  });
}

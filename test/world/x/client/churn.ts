import { counter } from './actions.ts';
import { postIn } from './article.ts';

function tick(): void {
  for (const article of document.querySelectorAll('article')) {
    const post = postIn(article);
    const place = article.querySelector(
      'a[href$="/analytics"] [data-testid="app-text-transition-container"]',
    );
    if (!post || !place || Math.random() < 0.7) continue;
    place.replaceChildren(
      ...counter(post.counts.views + Math.floor(Math.random() * 900)).childNodes,
    );
  }
}

/** The numbers below posts change as one looks at them; not with `?churn=off`. */
export function startChurn(): void {
  if (new URLSearchParams(location.search).get('churn') !== 'off') setInterval(tick, 1000);
}

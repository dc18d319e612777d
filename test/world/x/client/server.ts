import type { WireColumn, WirePost, WireSent } from '../post.ts';

const asked = new URLSearchParams(location.search);
const known = new Map<string, WirePost>();

/** Fetches a stretch of a page's posts; undefined where there is no such page. */
export async function fetchStretch(page: string, from: number): Promise<WireColumn | undefined> {
  const feed = { posts: asked.get('posts') ?? '', products: asked.get('products') ?? '' };
  const query = new URLSearchParams({ page, from: String(from), ...feed });
  const answer = await fetch(`/i/api/column?${query}`);
  if (!answer.ok) return undefined;
  const column: WireColumn = await answer.json();
  for (const post of column.posts) known.set(post.id, post);
  return column;
}

/** The post of an id. */
export async function postById(id: string): Promise<WirePost | undefined> {
  if (!known.has(id)) await fetchStretch(`/i_/status/${id}`, 0);
  return known.get(id);
}

/** Sends what was written. */
export async function sendPost(fields: {
  readonly handle: string;
  readonly text: string;
  readonly to?: string;
}): Promise<WireSent> {
  const body = new URLSearchParams(fields);
  const answer = await fetch('/i/api/reply', { method: 'POST', body }).catch(() => undefined);
  if (!answer?.ok) return { failure: 'error' };
  const sent: WireSent = await answer.json();
  if ('post' in sent) known.set(sent.post.id, sent.post);
  return sent;
}

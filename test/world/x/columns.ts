import type { Post } from './post.ts';

/** Which posts a page of X shows, before they are sent. */
export interface Column {
  readonly title: string;
  readonly posts: readonly Post[];
  readonly focal?: string;
}

function wordsOf({ text, more = [] }: Post): string {
  return [...text, ...more].filter((part) => typeof part === 'string').join(' ');
}

function conversation(posts: readonly Post[], id: string): Column | undefined {
  const byId = new Map(posts.map((post) => [post.id, post]));
  const focal = byId.get(id);
  if (!focal) return undefined;
  const above: Post[] = [];
  for (
    let parent = byId.get(focal.replyTo ?? '');
    parent;
    parent = byId.get(parent.replyTo ?? '')
  ) {
    above.unshift(parent);
  }
  const replies = posts.filter(({ replyTo }) => replyTo === id);
  return { title: 'Post', posts: [...above, focal, ...replies], focal: id };
}

/** The column of a path of X; undefined where there is no such page. */
export function columnOf(posts: readonly Post[], url: URL): Column | undefined {
  const [first = '', second, third] = url.pathname.split('/').filter((part) => part !== '');
  if (first === 'home' || first === '') return { title: 'Home', posts };
  if (first === 'search') {
    const wanted = url.searchParams.get('q')?.toLowerCase() ?? '';
    const found = posts.filter((post) => wordsOf(post).toLowerCase().includes(wanted));
    return { title: wanted, posts: found };
  }
  if (first === 'i') {
    return second === 'lists' && third !== undefined ? { title: 'List', posts } : undefined;
  }
  if (second === 'status' && third !== undefined) return conversation(posts, third);
  const own = posts.filter(({ handle }) => handle.toLowerCase() === first.toLowerCase());
  return { title: own[0]?.name ?? `@${first}`, posts: own };
}

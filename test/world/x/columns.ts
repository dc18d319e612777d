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

function collection(posts: readonly Post[], kind?: string, id?: string): Column | undefined {
  if (kind === 'decks') return { title: 'Home', posts };
  if (kind === 'bookmarks') return { title: 'Bookmarks', posts };
  if (kind === 'lists' && id !== undefined) return { title: 'List', posts };
  if (kind !== 'communities' || id === undefined) return undefined;
  const inside = posts.filter(({ community }) => community?.id === id);
  return { title: inside[0]?.community?.name ?? 'Community', posts: inside };
}

/** The column of a path of X; undefined where there is no such page. Sent replies are not in the feed. */
export function columnOf(
  feed: readonly Post[],
  replies: readonly Post[],
  url: URL,
): Column | undefined {
  const posts = [...replies, ...feed];
  const [first = '', second, third] = url.pathname.split('/').filter((part) => part !== '');
  if (first === 'home' || first === '') return { title: 'Home', posts: feed };
  if (first === 'search') {
    const wanted = url.searchParams.get('q')?.toLowerCase() ?? '';
    const found = posts.filter((post) => wordsOf(post).toLowerCase().includes(wanted));
    return { title: wanted, posts: found };
  }
  if (first === 'i') return collection(feed, second, third);
  if (second === 'status' && third !== undefined) return conversation(posts, third);
  const own = posts.filter(({ handle }) => handle.toLowerCase() === first.toLowerCase());
  return { title: own[0]?.name ?? `@${first}`, posts: own };
}

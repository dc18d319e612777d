import { hashOf, seeded } from '../seeded.ts';
import type { Tco } from '../tco.ts';
import type {
  Card,
  Counts,
  Post,
  PostText,
  TextLink,
  WireLink,
  WirePost,
  WireText,
} from './post.ts';

/** How much X shows of what follows the host. */
const shownAfterHost = 15;

function wireLink({ link, shown = 'cut' }: TextLink, tco: Tco): WireLink {
  const [lead = ''] = /^https?:\/\/(?:www\.)?/.exec(link) ?? [];
  const rest = link.slice(lead.length).replace(/\/$/, '');
  const slash = rest.search(/[/?#]/);
  const length = slash < 0 || shown === 'whole' ? rest.length : slash + shownAfterHost;
  return { tco: tco.shorten(link), lead, shown: rest.slice(0, length), tail: rest.slice(length) };
}

function wireText(text: PostText, tco: Tco): WireText {
  return text.map((part) => (typeof part === 'string' ? part : wireLink(part, tco)));
}

function wireCard({ url, kind, title }: Card, tco: Tco, domainOf: (url: string) => string) {
  const domain = domainOf(url);
  return { tco: tco.shorten(url), kind, title, domain, picture: `/card_img/${hashOf(url)}/photo` };
}

function countsOf(id: string): Counts {
  const random = seeded(hashOf(id));
  const upTo = (limit: number) => Math.floor(random() ** 3 * limit);
  const likes = upTo(4000);
  return {
    likes,
    replies: upTo(likes / 3 + 9),
    reposts: upTo(likes / 2 + 9),
    views: likes * 31 + upTo(9000),
  };
}

/** What is shown of a quote: a quote in it is only a link. */
function flat({ quote, ...post }: Post): Post {
  if (!quote) return post;
  return { ...post, text: [...post.text, ' ', { link: permalinkOf(quote) }] };
}

/** The address of a post's own page. */
export function permalinkOf({ handle, id }: Pick<Post, 'handle' | 'id'>): string {
  return `https://x.com/${handle}/status/${id}`;
}

/** A post as X's own client gets it. `domainOf` tells where a link ends: a card names that host. */
export function wirePost(post: Post, tco: Tco, domainOf: (url: string) => string): WirePost {
  const { text, more = [], translation, card, quote, ...rest } = post;
  const wired = { ...rest, continued: false, counts: countsOf(post.id) };
  if (post.gone) return { ...wired, text: [], more: [] };
  return {
    ...wired,
    text: wireText(text, tco),
    more: wireText(more, tco),
    ...(translation && { translation: wireText(translation, tco) }),
    ...(card && { card: wireCard(card, tco, domainOf) }),
    ...(quote && { quote: wirePost(flat(quote), tco, domainOf) }),
  };
}

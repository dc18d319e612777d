import { handleIn } from './handle.ts';
import { identify } from './identity.ts';
import { quoteIn } from './quote.ts';

/**
 * Author and time of a post: what is left of it where it stands above a reply, without a link of its own.
 */
export function signOf(post: Element): string | undefined {
  const quote = quoteIn(post);
  const times = [...post.querySelectorAll('time[datetime]')];
  const time = times.find((each) => !quote?.contains(each))?.getAttribute('datetime');
  const author = identify(post, quote)?.author ?? handleIn(post);
  return author && time ? `${author.toLowerCase()} ${time}` : undefined;
}

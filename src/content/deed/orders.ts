import type { Post } from '../../model/post.ts';
import type { AddOrder } from '../../model/request.ts';
import type { Shown } from '../products.ts';

/** No price is promised after so much text. */
const LONGEST_TEXT = 4000;

/** An order for a product of a post: one, into the cart, unless something else is asked for. */
export function orderFor(
  { link, several }: Shown,
  { site, postId, author, permalink, promoted, text, quote }: Post,
  change: Partial<AddOrder>,
): AddOrder {
  const words = [text, quote?.text].filter(Boolean).join('\n');
  return {
    key: crypto.randomUUID(),
    link,
    quantity: 1,
    post: { site, postId, author, permalink, promoted },
    target: 'cart',
    again: false,
    said: { text: words.slice(0, LONGEST_TEXT), ...(several && { several }) },
    ...change,
  };
}

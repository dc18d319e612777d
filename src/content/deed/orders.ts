import type { Post } from '../../model/post.ts';
import type { AddOrder } from '../../model/request.ts';
import type { Shown } from '../products.ts';

/** An order for a product of a post: one, into the cart, unless something else is asked for. */
export function orderFor(
  { link }: Shown,
  { site, postId, author, permalink, promoted }: Post,
  change: Partial<AddOrder>,
): AddOrder {
  return {
    key: crypto.randomUUID(),
    link,
    quantity: 1,
    post: { site, postId, author, permalink, promoted },
    target: 'cart',
    again: false,
    ...change,
  };
}

import type { Post } from '../../model/post.ts';
import type { AddOrder } from '../../model/request.ts';
import type { Look } from '../buttons/face.ts';
import type { Shown } from '../products.ts';

/** What a menu is handed by the wish that it stands beside. */
export interface Asked {
  readonly shown: Shown;
  readonly post: Post;
  add(change: Partial<AddOrder>): void;
  /** Shows a look in place of the button, until it rests. @param said is said to those who do not see it */
  hold(look: Look, said?: string): void;
  /** Shows the button again. @param why is said below it */
  rest(why: string): void;
}

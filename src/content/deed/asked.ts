import type { Post } from '../../model/post.ts';
import type { Page } from '../../sites/page.ts';
import type { Look } from '../buttons/face.ts';
import type { Shown } from '../products.ts';

/** What a deed is handed by the wish that it carries out: it brings none of this itself. */
export interface Asked {
  readonly shown: Shown;
  readonly post: Post;
  /** The handle of the account that is signed in now. */
  profile(): string | undefined;
  /** What makes an address to tell of an add at, where the shopper wants that. */
  answering(): Pick<Page, 'answerAddress'> | undefined;
  /** Shows a look on all buttons. @param said is said to those who do not see it */
  show(look: Look, said?: string): void;
  /** Shows what was there before anything was asked. @param why is said below the button */
  rest(why: string): void;
  /** Takes how a part of its own looks. */
  learnRules(rules: string): void;
}

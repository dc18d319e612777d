import { type SoughtFate, soughtFateOf } from '../../model/fate.ts';
import type { Observation } from '../../model/observation.ts';
import type { Request } from '../../model/request.ts';
import { searchWords } from '../../model/search.ts';

/** What a request is found by, kept beside it for the indexes: the schema takes it off when it is read. */
interface RequestMarks {
  readonly words: readonly string[];
  readonly author?: string;
  readonly fate?: SoughtFate;
}

export type KeptRequest = Request & { readonly found: RequestMarks };
export type KeptObservation = Observation & { readonly found: { readonly author?: string } };

/** Handles are the same in both cases. */
export const sameAuthor = (author: string): string => author.toLowerCase();

/** The words that a request is searched by. */
export const wordsOfRequest = ({ offer, order, product }: Request): string[] =>
  searchWords(product?.id, product?.marketplace, order.post?.author, offer?.title);

/** A request as it is kept. */
export function keptRequest(request: Request): KeptRequest {
  const { post } = request.order;
  const fate = soughtFateOf(request);
  const found = {
    words: wordsOfRequest(request),
    ...(post && { author: sameAuthor(post.author) }),
    ...(fate && { fate }),
  };
  return { ...request, found };
}

/** An observation as it is kept. */
export function keptObservation(observation: Observation): KeptObservation {
  const { post } = observation;
  return { ...observation, found: post ? { author: sameAuthor(post.author) } : {} };
}

/** The words that an observation is searched by. */
export const wordsOfObservation = ({ product, title }: Observation): string[] =>
  searchWords(product.id, title);

import { type Observation, STAGES } from '../../model/observation.ts';
import type { ProductReference } from '../../model/product.ts';

/** The prices of one product from one post, as far as they were seen for one request. */
export interface PriceLadder {
  readonly key: string;
  readonly product: ProductReference;
  readonly title: string | undefined;
  readonly post: Observation['post'];
  /** In the order of the stages, and of time within each. */
  readonly steps: readonly Observation[];
}

/** What was seen for no request stands together by product and post. */
const keyOf = ({ request, product, post }: Observation): string =>
  request ?? [product.marketplace, product.id, post?.postId].join(' ');

const inOrder = (one: Observation, other: Observation): number =>
  STAGES.indexOf(one.stage) - STAGES.indexOf(other.stage) || one.at - other.at;

/** Not every page tells a title: what one of them told is that of all. */
function ladderOf(key: string, seen: readonly [Observation, ...Observation[]]): PriceLadder {
  const [{ product }] = seen;
  const title = seen.find((each) => each.title)?.title;
  const steps = seen.map((each) => ({ ...each, title: each.title ?? title })).toSorted(inOrder);
  return { key, product, title, post: seen.find(({ post }) => post)?.post, steps };
}

/** Groups prices, newest first as they are told, to ladders: that with the newest price first. */
export function laddersOf(observations: readonly Observation[]): PriceLadder[] {
  const groups = new Map<string, [Observation, ...Observation[]]>();
  for (const each of observations) {
    const group = groups.get(keyOf(each));
    if (group) group.push(each);
    else groups.set(keyOf(each), [each]);
  }
  return [...groups].map(([key, seen]) => ladderOf(key, seen));
}

/** The price on the page that another one is compared with: the last that was seen there. */
export const pagePriceOf = ({ steps }: PriceLadder) =>
  steps.findLast(({ stage, money }) => stage === 'page' && money)?.money;

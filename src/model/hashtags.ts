/** The hashtags of 2014: they mean Amazon alone. */
export const AMAZON_HASHTAGS: readonly string[] = ['AmazonCart', 'AmazonBasket', 'AmazonWishList'];

/** The shopper's own hashtags, before they choose others. */
export const OWN_HASHTAGS: readonly string[] = ['hashcart'];

/** What a reply asks for by its hashtag. */
export interface ReplyWish {
  readonly target: 'cart' | 'list';
  readonly quantity: number;
  /** Words that may name a size, a color or a style, those nearest to the hashtag first. */
  readonly words: readonly string[];
  /** Set by a hashtag that names a shop. */
  readonly only?: 'amazon';
}

/** As the sign is written in Latin and in East Asian scripts. */
const SIGN = '[#＃]';
const TAG = new RegExp(String.raw`(?<![\p{L}\p{M}\p{N}_&])${SIGN}([\p{L}\p{M}\p{N}_]+)`, 'gu');
const QUANTITY = /^(?:[x×](\d{1,2})|(\d{1,2})[x×])$/iu;
const MOST = 30;

/** Links and mentions name no option. */
const NO_OPTION = /^@|:\/\//u;
const AROUND_WORD = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;
const LONGEST_WORD = 20;
const MOST_WORDS = 8;

/** What hashtags are compared by, as sites do: neither case nor width of a letter matters. */
export const plainHashtag = (tag: string): string => tag.normalize('NFKC').toLowerCase();

interface Piece {
  readonly text: string;
  readonly index: number;
}

/** `#size_M` says which option it is about, then which one it should be. */
const optionOfTag = (tag: string) => tag.slice(tag.indexOf('_') + 1).replaceAll('_', ' ');

/** Everything but the tags, word by word, with white space in their place. */
function wordsBeside(text: string): Piece[] {
  const rest = text.replace(TAG, (tag) => ' '.repeat(tag.length));
  return [...rest.matchAll(/\S+/gu)].map(({ 0: word, index }) => ({ text: word, index }));
}

/** The first number of times that is written; another number is no quantity. */
function quantityIn(words: readonly Piece[]): number {
  const [, before, after] = words.map(({ text }) => QUANTITY.exec(text)).find(Boolean) ?? [];
  const quantity = Number(before ?? after ?? 1);
  return quantity >= 1 && quantity <= MOST ? quantity : 1;
}

function optionsIn(pieces: readonly Piece[], at: number): string[] {
  const options = pieces
    .filter(({ text }) => !NO_OPTION.test(text) && !QUANTITY.test(text))
    .map(({ text, index }) => ({ text: text.replace(AROUND_WORD, ''), index }))
    .filter(({ text }) => text && text.length <= LONGEST_WORD)
    .toSorted((one, other) => Math.abs(one.index - at) - Math.abs(other.index - at));
  return [...new Set(options.map(({ text }) => text))].slice(0, MOST_WORDS);
}

/**
 * Reads what a reply asks for; undefined when none of the hashtags is in it.
 * @param hashtags without the sign, in any case
 */
export function readWish(text: string, hashtags: readonly string[]): ReplyWish | undefined {
  const known = new Set(hashtags.map(plainHashtag));
  const tags = [...text.matchAll(TAG)].map(({ 1: tag = '', index }) => ({ text: tag, index }));
  const asking = tags.find((tag) => known.has(plainHashtag(tag.text)));
  if (!asking) return undefined;
  const name = plainHashtag(asking.text);
  const others = tags
    .filter((tag) => !known.has(plainHashtag(tag.text)))
    .map(({ text, index }) => ({ text: optionOfTag(text), index }));
  const words = wordsBeside(text);
  return {
    target: name.endsWith('wishlist') ? 'list' : 'cart',
    quantity: quantityIn(words),
    words: optionsIn([...others, ...words], asking.index),
    ...(name.startsWith('amazon') && { only: 'amazon' }),
  };
}

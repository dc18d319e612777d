import { AMAZON_HASHTAGS, OWN_HASHTAGS } from '../../model/hashtags.ts';
import { numberEnd, spacedEnd } from './numbers.ts';
import type { Plain } from './plain.ts';
import type { Token } from './tokens.ts';
import { bare, longestFrom, rolesOf, UNSPACED } from './words/lexicon.ts';

/** What stands at a place of a text: a token of a kind, or what is passed over. */
export interface Cut {
  readonly length: number;
  readonly kind?: Token['kind'];
  /** Given where it is not as it stands there. */
  readonly text?: string;
  /** Set for what does not even part words. */
  readonly isNothing?: true;
}

const CART_HASHTAGS = new Set(
  [...AMAZON_HASHTAGS, ...OWN_HASHTAGS]
    .map((tag) => tag.toLowerCase())
    .filter((tag) => !tag.includes('list')),
);

// None of these looks at a character more than a fixed number of times: what is bounded by a number may fail late.

/** Links, also those without a scheme as X shows them. */
const LINK = /(?:https?:\/\/|www\.)\S*|(?:[a-z0-9-]{1,63}\.){1,4}[a-z]{2,12}\/\S*/uy;
const HASHTAG = /#[\p{L}\p{M}\p{N}_]+/uy;
const MENTION = /@[a-z0-9_]+/uy;
/** Letters of one or two with points between them: `M.R.P.`, `د.إ`. */
const DOTTED = /\p{L}{1,2}(?:\.\p{L}{1,2}){1,3}(?![\p{L}\p{N}])\.?/uy;
/** A word with digits in it is the name of something: `b09ktl5qrx`. */
const NAME = /([a-z]+)\d[a-z0-9]*/uy;
/** Letters before a sign that several currencies share: `us$`. */
const LETTERED_SIGN = /[a-z]{1,3}[$£]/uy;
const WORD = /(?:(?![\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー])[\p{L}\p{M}\u200d])+/uy;
const LATIN_TAIL = /[a-z][a-z0-9]*/uy;
const KATAKANA = /[\u30a1-\u30fa\u30fc]+/uy;
const ENDS_SENTENCE = /\.(?=\s|$)/uy;
/** What is written in place of cents: `19,-`, `129:-`, `1,239/-`; no face. */
const NO_CENTS = /(?:[,.:]-{1,2}|\/-)(?![\d)(dp])/uy;

const LETTER = /\p{L}/u;
const DIGIT = /[0-9]/;
const STOP = /[!?。।\n]/;
const PAUSE = /[,;()[\]{}|•·…【】「」『』《》・"]/;
const MARK = /[-+/~=→:%@×>]/;
const PICTURE = /\p{Extended_Pictographic}/uy;

/** Tails of numbers that are words of their own. */
const OWN_TAILS = new Set(['x', 'off', 'each', 'ea', 'rabatt', 'only', 'w']);
/** What ends in a point that ends no sentence. */
const SHORTENED = new Set(
  'rs kr reg orig min max approx mind ca ord no vs incl inkl zzgl tys mies mio mrd'.split(' '),
);

/** What a matcher finds at just this place; empty where it finds nothing. */
function at(matcher: RegExp, text: string, place: number): string {
  matcher.lastIndex = place;
  return matcher.exec(text)?.[0] ?? '';
}

/** What all emoji are cut to. */
export const PICTURE_MARK = '*';

const SPACE: Cut = { length: 1 };

/** Cuts a text into tokens. */
export class Cutter {
  readonly #shown: string;
  readonly #plain: string;
  readonly #isSign: (word: string, shown?: string) => boolean;

  constructor({ shown, plain }: Plain, isSign: (word: string, shown?: string) => boolean) {
    this.#shown = shown;
    this.#plain = plain;
    this.#isSign = isSign;
  }

  /** What stands at a place. @param last the token before it */
  cut(place: number, last: Token | undefined): Cut {
    const character = this.#plain[place] ?? '';
    if (character === ' ') return SPACE;
    if (DIGIT.test(character)) return this.#number(place, last);
    if (LETTER.test(character)) return this.#letters(place);
    const noCents = at(NO_CENTS, this.#plain, place);
    if (noCents && DIGIT.test(this.#plain[place - 1] ?? '')) {
      return { kind: 'mark', length: noCents.length, text: ',-' };
    }
    return this.#between(character, place);
  }

  /** What is neither letter nor digit. */
  #between(character: string, place: number): Cut {
    if (character === '.') return this.#point(place);
    if (STOP.test(character)) return { kind: 'stop', length: 1 };
    if (PAUSE.test(character)) return { kind: 'pause', length: 1 };
    return this.#sign(character, place);
  }

  #number(place: number, last: Token | undefined): Cut {
    const link = at(LINK, this.#plain, place);
    if (link) return { length: link.length };
    const spaced = spacedEnd(this.#plain, place);
    if (spaced) return this.#spaced(place, spaced, last);
    const end = numberEnd(this.#plain, place);
    const tail = at(LATIN_TAIL, this.#plain, end);
    const isOwn = !tail || OWN_TAILS.has(tail) || this.#isSign(tail);
    const length = end - place;
    return isOwn ? { kind: 'number', length } : { kind: 'word', length: length + tail.length };
  }

  /** "Echo 4 599 €" may be a fourth Echo: after a word that says nothing, a plain space leaves it open. */
  #spaced(place: number, end: number, last: Token | undefined): Cut {
    const isOpen = last?.kind === 'word' && !rolesOf(last.text) && !this.#isSign(last.text);
    const isSure = !isOpen || !this.#shown.slice(place, end).includes(' ');
    return { kind: 'number', length: end - place, ...(!isSure && { text: '' }) };
  }

  #letters(place: number): Cut {
    const plain = this.#plain;
    const link = at(LINK, plain, place);
    if (link) return { length: link.length };
    const sign = at(LETTERED_SIGN, plain, place);
    if (this.#isSign(sign)) return { kind: 'word', length: sign.length };
    const dotted = at(DOTTED, plain, place);
    if (dotted) return { kind: 'word', length: dotted.length, text: dotted.replaceAll('.', '') };
    if (UNSPACED.test(plain[place] ?? '')) return { kind: 'word', length: this.#unspaced(place) };
    return this.#name(place) ?? this.#word(place);
  }

  #name(place: number): Cut | undefined {
    const name = at(NAME, this.#plain, place);
    const letters = /^[a-z]*/.exec(name)?.[0] ?? '';
    const isPrice = this.#isSign(letters, this.#shown.slice(place, place + letters.length));
    return name && !isPrice ? { kind: 'word', length: name.length } : undefined;
  }

  /**
   * The length of the longest phrase that is known here. A word in katakana is known as a whole or not at all: there
   * is a cart in every skirt.
   */
  #unspaced(place: number): number {
    const katakana = at(KATAKANA, this.#plain, place).length;
    for (let length = longestFrom(this.#plain[place] ?? ''); length > 0; length--) {
      const phrase = this.#plain.slice(place, place + length);
      if (length >= katakana && rolesOf(phrase)) return phrase.length;
    }
    return katakana || 1;
  }

  #word(place: number): Cut {
    const word = at(WORD, this.#plain, place);
    const next = this.#plain[place + word.length];
    if (word === 'w' && next === '/') return { kind: 'word', length: 2, text: 'with' };
    const isShortened = next === '.' && SHORTENED.has(word);
    return { kind: 'word', length: word.length + (isShortened ? 1 : 0), text: bare(word) };
  }

  /** A point ends a sentence where a space follows; elsewhere it only parts. */
  #point(place: number): Cut {
    return at(ENDS_SENTENCE, this.#plain, place) ? { kind: 'stop', length: 1 } : SPACE;
  }

  #sign(character: string, place: number): Cut {
    if (character === "'") return { length: 1, isNothing: true };
    const tag = at(HASHTAG, this.#plain, place) || at(MENTION, this.#plain, place);
    if (tag)
      return { length: tag.length, ...(CART_HASHTAGS.has(tag.slice(1)) && { kind: 'cart' }) };
    if (character === '&') return { kind: 'word', length: 1, text: 'and' };
    if (MARK.test(character)) return { kind: 'mark', length: 1 };
    const picture = at(PICTURE, this.#plain, place);
    if (picture) return { kind: 'mark', length: picture.length, text: PICTURE_MARK };
    return this.#isSign(character) ? { kind: 'word', length: 1 } : SPACE;
  }
}

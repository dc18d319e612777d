/** Characters that nobody sees: they steer the direction of writing, or join and part letters. */
const UNSEEN = /[\u00ad\u061c\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/** Longer than a post may be that promises are read of. */
const LONGEST = 4000;

/** Ranges of digits of other scripts, by their zero. */
const ZEROS = [0x0660, 0x06f0, 0x0966, 0x09e6];

const FULL_WIDTH = { first: 0xff01, last: 0xff5e, less: 0xfee0 } as const;

/** Characters that are written in several ways, by the one that the rest of the reader knows. */
const ALIKE: Readonly<Record<string, string>> = {
  ' ': '\t\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000',
  "'": '’‘‛`´′',
  '"': '“”„‟«»‹›″',
  '-': '‐‑‒–—―−﹣',
  '~': '〜～∼',
  '%': '٪﹪',
  ',': '،٬、',
  '.': '٫',
  ';': '؛',
  '?': '؟',
  '¥': '￥',
  '£': '￡',
  '→': '➡➔➜⇒⟶►▶',
  '\n': '\r\u2028\u2029\u000b\u000c',
  ا: 'أإآٱ',
  ي: 'ى',
  ه: 'ة',
  i: 'ı',
  l: 'łŁ',
  o: 'øØ',
};

const ONE_OF = new Map(
  Object.entries(ALIKE).flatMap(([one, others]) => [...others].map((other) => [other, one])),
);

function digitOf(code: number): string | undefined {
  const zero = ZEROS.find((each) => code >= each && code < each + 10);
  return zero === undefined ? undefined : String(code - zero);
}

/** A letter of the Latin script without its accent, in lower case; any other character as it is. */
function letterOf(character: string): string {
  const [base = character] = character.normalize('NFD').toLowerCase();
  return /[a-z]/.test(base) ? base : character;
}

function plainCharacter(character: string): string {
  const code = character.charCodeAt(0);
  if (code < 0x80) return character.toLowerCase();
  if (code >= FULL_WIDTH.first && code <= FULL_WIDTH.last) {
    return plainCharacter(String.fromCharCode(code - FULL_WIDTH.less));
  }
  return ONE_OF.get(character) ?? digitOf(code) ?? letterOf(character);
}

/** A text as it is shown, and as it is compared: each place in one is the same place in the other. */
export interface Plain {
  readonly shown: string;
  readonly plain: string;
}

/** Takes the start of a text: without what nobody sees, and beside it with one way to write each thing. */
export function plainOf(text: string): Plain {
  const shown = text.slice(0, LONGEST).toWellFormed().normalize('NFC').replace(UNSEEN, '');
  return { shown, plain: shown.split('').map(plainCharacter).join('') };
}

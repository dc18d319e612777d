import { el } from './dom.ts';

const emojiPattern = /(\p{Extended_Pictographic}\uFE0F?)/u;

/** Splits words around their emoji, which X shows as pictures. */
export function withEmoji(words: string): (Node | string)[] {
  return words.split(emojiPattern).flatMap<Node | string>((part, i) => {
    if (part === '') return [];
    if (i % 2 === 0) return [part];
    const code = part.codePointAt(0)?.toString(16) ?? '';
    const attributes = {
      alt: part,
      draggable: 'false',
      src: `/emoji/${code}.svg`,
      class: 'r-4qtqp9 r-dflpy8',
    };
    return [el('img', attributes)];
  });
}

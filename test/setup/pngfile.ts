import { chunk } from '../world/png.ts';

const SIGNATURE = 8;
/** The header is the first chunk, of a fixed length. */
const HEADER_END = SIGNATURE + 25;
const FRAME = 12;

/** The width and height of a PNG. */
export const sizeOf = (png: Buffer): { width: number; height: number } => ({
  width: png.readUInt32BE(SIGNATURE + 8),
  height: png.readUInt32BE(SIGNATURE + 12),
});

/** A PNG with a note in it: a word for what it is, and its text. */
export function withNote(png: Buffer, word: string, text: string): Buffer {
  const note = chunk('tEXt', Buffer.from(`${word}\0${text}`, 'latin1'));
  return Buffer.concat([png.subarray(0, HEADER_END), note, png.subarray(HEADER_END)]);
}

/** The text of a note in a PNG, by its word. */
export function noteIn(png: Buffer, word: string): string | undefined {
  for (let at = SIGNATURE; at < png.length; at += FRAME + png.readUInt32BE(at)) {
    const body = png.toString('latin1', at + 4, at + 8 + png.readUInt32BE(at));
    if (body.startsWith(`tEXt${word}\0`)) return body.slice(5 + word.length);
  }
  return undefined;
}

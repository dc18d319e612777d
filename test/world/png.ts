import { crc32, deflateSync } from 'node:zlib';

/** Red, green and blue, 0 to 255. */
export type Colour = readonly [number, number, number];

/** One part of a PNG: what it is, and what is in it. */
export function chunk(kind: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(kind, 'latin1'), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(body) >>> 0, 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}

function header(size: number): Buffer {
  const data = Buffer.alloc(13);
  data.writeUInt32BE(size, 0);
  data.writeUInt32BE(size, 4);
  data.set([8, 2, 0, 0, 0], 8);
  return data;
}

function rows(size: number, from: Colour, to: Colour): Buffer {
  const stride = 1 + size * 3;
  const data = Buffer.alloc(stride * size);
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      const share = (x + y) / (2 * size);
      from.forEach((start, i) => {
        data[y * stride + 1 + x * 3 + i] = start + ((to[i] ?? start) - start) * share;
      });
    }
  }
  return data;
}

/** A square picture that runs from one colour to another, as PNG. */
export function gradientPng(size: number, from: Colour, to: Colour): Buffer {
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header(size)),
    chunk('IDAT', deflateSync(rows(size, from, to))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

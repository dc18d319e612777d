import type { Picture } from './studio.ts';

/** What a picture for a store shows: words, and beside or below them a picture of the extension itself. */
export interface Poster {
  readonly headline: string;
  readonly words: string;
  readonly picture: Picture;
  /** How wide the picture is shown. */
  readonly width: number;
  readonly dark?: boolean;
}

/** The colours of `src/ui/tokens.css`. */
const LIGHT = { ink: '#17151f', soft: '#5d5a6b', brand: '#5646d6', from: '#efedff', to: '#ffffff' };
const DARK = { ink: '#f2f0fa', soft: '#b5b1c6', brand: '#b3a8ff', from: '#2a2542', to: '#14121b' };

const FACE = 'Inter, system-ui, -apple-system, "Segoe UI", Roboto, sans-serif';

const sheet = ({ ink, soft, brand, from, to }: typeof LIGHT): string => `
  * { margin: 0; box-sizing: border-box; }
  body { height: 100vh; overflow: hidden; display: flex; font-family: ${FACE}; color: ${ink};
    background: linear-gradient(135deg, ${from}, ${to}); }
  h1 { font-weight: 700; letter-spacing: -0.02em; line-height: 1.1; text-wrap: balance; }
  p { color: ${soft}; line-height: 1.45; text-wrap: pretty; }
  .name { display: flex; align-items: center; gap: 0.4em; font-weight: 600; color: ${brand}; }
  .name svg { display: block; border-radius: 22%; }`;

const named = (mark: string, size: number): string =>
  `<div class="name" style="font-size:${size * 0.6}px"><div style="width:${size}px">${mark}</div>Hashcart</div>`;

/** A poster of 1280 by 800, as a page. @param mark the mark, as SVG */
export function posterPage(
  { headline, words, picture, width, dark = false }: Poster,
  mark: string,
): string {
  return `<!doctype html><meta charset="utf-8"><style>${sheet(dark ? DARK : LIGHT)}
    body { align-items: center; gap: 64px; padding: 0 64px; }
    section { flex: 1; display: grid; gap: 24px; }
    h1 { font-size: 52px; } p { font-size: 22px; }
    img { display: block; width: ${width}px; max-height: 704px; object-fit: cover; object-position: top;
      border-radius: 20px; box-shadow: 0 24px 64px rgb(23 21 31 / 22%), 0 0 0 1px rgb(128 120 160 / 22%); }
  </style><section>${named(mark, 44)}<h1>${headline}</h1><p>${words}</p></section><img src="${picture}">`;
}

/** A tile without a picture, for the lists of a store, as a page. */
export function tilePage(height: number, mark: string): string {
  const size = Math.round(height / 4);
  return `<!doctype html><meta charset="utf-8"><style>${sheet(LIGHT)}
    body { flex-direction: column; align-items: center; justify-content: center; gap: ${height / 14}px;
      text-align: center; color: #fff; background: linear-gradient(135deg, #6b5cf0, #4334b4); }
    .name { color: #fff; } h1 { font-size: ${height / 11}px; font-weight: 600; }
    .name svg { box-shadow: 0 0 0 2px rgb(255 255 255 / 35%); }
  </style>${named(mark, size)}<h1>From a post to your cart<br>in one click</h1>`;
}

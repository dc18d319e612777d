import { drawnPictures } from '../drawn.ts';
import { type Answer, type Ask, asset, noContent, withHeaders } from '../http.ts';
import { type Colour, gradientPng } from '../png.ts';
import { hashOf, seeded } from '../seeded.ts';
import { savedCss } from './style.ts';

function colour(random: () => number): Colour {
  const channel = () => 90 + Math.floor(random() * 150);
  return [channel(), channel(), channel()];
}

/** Where the picture of a product is. */
export function pictureUrl(asin: string): string {
  return `https://m.media-amazon.com/images/I/${asin}._AC_SX300_.jpg`;
}

function assetAt(path: string): Answer {
  if (path.endsWith('.css')) return asset('text/css', savedCss.text);
  if (path.endsWith('.js')) return asset('text/javascript', '');
  if (!/\.(jpe?g|png|gif)$/.test(path)) return noContent;
  const name = path.split('/').at(-1)?.split('.')[0] ?? '';
  const drawn = drawnPictures.get(name);
  if (drawn) return asset('image/png', drawn);
  const random = seeded(hashOf(name));
  return asset('image/png', gradientPng(300, colour(random), colour(random)));
}

/** The hosts of pictures, sheets, scripts and beacons: whatever a shop's page may load. */
export function answerAsset(ask: Ask): Answer {
  return withHeaders(assetAt(ask.url.pathname), { 'access-control-allow-origin': '*' });
}

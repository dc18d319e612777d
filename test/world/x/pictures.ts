import { drawnPictures } from '../drawn.ts';
import { type Answer, asset } from '../http.ts';
import { type Colour, gradientPng } from '../png.ts';
import { hashOf, seeded } from '../seeded.ts';

function colour(random: () => number): Colour {
  const channel = () => 110 + Math.floor(random() * 130);
  return [channel(), channel(), channel()];
}

function gradient(name: string): Answer {
  const drawn = drawnPictures.get(name);
  if (drawn) return asset('image/png', drawn);
  const random = seeded(hashOf(name));
  return asset('image/png', gradientPng(64, colour(random), colour(random)));
}

/** Machines differ in their emoji fonts, so a face of some colour stands for each. */
function emoji(name: string): Answer {
  const hue = hashOf(name) % 360;
  return asset(
    'image/svg+xml',
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 36 36"><circle cx="18" cy="18" r="15" fill="hsl(${hue} 60% 60%)"/><circle cx="13" cy="14" r="2"/><circle cx="23" cy="14" r="2"/><path d="M10 21q8 9 16 0" fill="none" stroke="#000" stroke-width="2"/></svg>`,
  );
}

/** The picture at a path of X: avatars, card pictures, photos, emoji, and those of saved pages. */
export function pictureAt(path: string): Answer | undefined {
  const [, kind, name = ''] =
    /^\/(profile_images|card_img|media|emoji|twimg)\/(.+)$/.exec(path) ?? [];
  if (kind === undefined) return undefined;
  return kind === 'emoji' ? emoji(name) : gradient(name);
}

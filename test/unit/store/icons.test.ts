import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import manifest from '../../../manifest.json' with { type: 'json' };
import { DRAWN_FROM, hashOf, ICON_SIZES, iconPath, MARK } from '../../setup/icons.ts';
import { noteIn, sizeOf, withNote } from '../../setup/pngfile.ts';
import { gradientPng } from '../../world/png.ts';

const mark = readFileSync(MARK, 'utf8');

describe('the icons', () => {
  it.each(ICON_SIZES)(
    'of %i pixels have that size, and are drawn from the mark as it is',
    (size) => {
      const png = readFileSync(iconPath(size));
      expect(sizeOf(png)).toEqual({ width: size, height: size });
      // A note made when it was drawn: to draw it again here would take a browser.
      expect(noteIn(png, DRAWN_FROM)).toBe(hashOf(mark));
    },
  );

  it('are all that the manifest names', () => {
    const sizes = Object.fromEntries(ICON_SIZES.map((size) => [size, `icons/${size}.png`]));
    expect(manifest.icons).toEqual(sizes);
    expect(sizes).toMatchObject(manifest.action.default_icon);
  });

  it('are drawn with plain shapes: nothing is loaded, and no font is needed', () => {
    expect(mark).not.toMatch(/<text|<image|href|url\(/);
  });
});

describe('a note in a picture', () => {
  it('is read as it was written, and leaves the picture as it was', () => {
    const plain = gradientPng(4, [0, 0, 0], [9, 9, 9]);
    const noted = withNote(plain, 'Source', 'abc');
    expect(noteIn(plain, 'Source')).toBeUndefined();
    expect(noteIn(noted, 'Source')).toBe('abc');
    expect(noteIn(noted, 'Sour')).toBeUndefined();
    expect(sizeOf(noted)).toEqual({ width: 4, height: 4 });
  });
});

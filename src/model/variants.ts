import type { ProductOptions, Variant } from './product.ts';

const tokensOf = (text: string): string[] =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter(Boolean);

/**
 * The one value whose whole label is among the words: the longest, as "Midnight Blue" is meant where "Blue" is
 * there too. Undefined where none is, or two are as long.
 */
function valueNamed(labels: readonly string[], words: ReadonlySet<string>): number | undefined {
  const lengths = labels.map((label) => {
    const tokens = tokensOf(label);
    return tokens.every((token) => words.has(token)) ? tokens.length : 0;
  });
  const longest = Math.max(...lengths);
  const at = lengths.indexOf(longest);
  return longest > 0 && lengths.lastIndexOf(longest) === at ? at : undefined;
}

/**
 * The variant that words name, where just one that can be had fits: "M" and "blue" name the medium blue one.
 * Chance words name nothing: only whole labels count, and what the words leave open must not matter.
 */
export function variantNamed(
  { dimensions, variants }: ProductOptions,
  words: readonly string[],
): Variant | undefined {
  const said = new Set(words.flatMap(tokensOf));
  const named = dimensions.map(({ values }) =>
    values.length > 1
      ? valueNamed(
          values.map(({ label }) => label),
          said,
        )
      : undefined,
  );
  if (named.every((value) => value === undefined)) return undefined;
  const fitting = variants.filter(
    ({ values, available }) =>
      available !== false &&
      named.every((value, dimension) => value === undefined || value === values[dimension]),
  );
  return fitting.length === 1 ? fitting[0] : undefined;
}

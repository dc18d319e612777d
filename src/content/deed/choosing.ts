import type { ProductOptions } from '../../model/product.ts';
import type { Report } from '../../model/report.ts';
import { make } from '../elements.ts';
import { partHere, partOf } from '../needs.ts';
import type { Part } from '../parts.ts';

/** The place of what lets the shopper choose among options: empty for a moment the first time on a page. */
function placeFor(
  options: ProductOptions,
  choose: (variant: string) => void,
  learnRules: (rules: string) => void,
): HTMLElement {
  const place = make('div');
  const show = ({ run, rules }: Part<'picker'>) => {
    learnRules(rules);
    place.append(run(options, choose));
  };
  const picker = partHere('picker');
  if (picker) show(picker);
  else void partOf('picker').then((late) => late && show(late));
  return place;
}

/**
 * Makes what there is to choose, where the outcome is that something must be chosen.
 * @param learnRules takes how that looks
 */
export function choosing(
  { state, options }: Report,
  choose: (variant: string) => void,
  learnRules: (rules: string) => void,
): (() => HTMLElement) | undefined {
  if (state !== 'needs-options' || !options) return undefined;
  return () => placeFor(options, choose, learnRules);
}

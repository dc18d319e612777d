import { displayNames } from '../../model/formats.ts';
import type { MapFigure } from '../../model/mapfigure.ts';
import { uiLanguage } from '../../ui/text.ts';
import type { PriceLadder } from './ladders.ts';

/** Those of the marketplaces that can be linked, but for what is seen or entered already. */
const USUAL = 'USD EUR GBP CAD MXN BRL SEK PLN TRY AED SAR EGP INR JPY AUD SGD ZAR'.split(' ');

/** The currency that the prices of a ladder are in. */
export const currencyOf = ({ steps }: PriceLadder): string | undefined =>
  steps.findLast(({ money }) => money)?.money?.currency;

/** The currencies to choose from: those of prices that are shown, and of figures, come first. */
export function currenciesOf(
  ladders: readonly PriceLadder[],
  maps: readonly MapFigure[],
): string[] {
  const seen = ladders.flatMap((ladder) => currencyOf(ladder) ?? []);
  return [...new Set([...seen, ...maps.map(({ money }) => money.currency), ...USUAL])];
}

/** A currency's code and its name. */
export function currencyName(code: string): string {
  const name = displayNames(uiLanguage(), { type: 'currency' }).of(code);
  return name && name !== code ? `${code} – ${name}` : code;
}

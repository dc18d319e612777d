import { displayNames } from '../model/formats.ts';
import { uiLanguage } from '../ui/text.ts';

/** Country codes of the top-level domains that are not a country code themselves. */
const REGIONS = new Map([
  ['com', 'US'],
  ['uk', 'GB'],
]);

/** The name of the country that a marketplace serves, after the end of its host name. */
export function regionName(marketplace: string): string {
  const end = marketplace.slice(marketplace.lastIndexOf('.') + 1);
  const code = REGIONS.get(end) ?? end.toUpperCase();
  return displayNames(uiLanguage(), { type: 'region' }).of(code) ?? code;
}

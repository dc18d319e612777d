import type { Claim } from '../../model/claim.ts';

/**
 * Finds what a post promises of a product's price.
 * @param currency the marketplace's own, for a sign that several currencies share ("$")
 */
export function claimsIn(_text: string, _currency: string): Claim[] {
  return [];
}

/** The shops and sites that there are adapters for. Made of those by `npm run generate`. */
export const RETAILERS = ['amazon'] as const;
export const SITES = ['x'] as const;

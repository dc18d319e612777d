/**
 * General link shorteners and affiliate redirectors that lead to shops in posts. They lead anywhere else too, so
 * they are followed only after a click, and only where the shopper allowed it.
 * Source: links seen in public posts.
 */
export const SHORTENERS: readonly string[] = [
  'bit.ly',
  'tinyurl.com',
  'geni.us',
  'rb.gy',
  'cutt.ly',
  'tidd.ly',
  'mavely.app.link',
];

/** The match patterns to ask for before they are followed. */
export const SHORTENER_ORIGINS: readonly string[] = SHORTENERS.map((host) => `https://${host}/*`);

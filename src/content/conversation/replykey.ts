const SITE_DIGITS = 10;
const ID_DIGITS = 20;

/**
 * The key of what a reply asks for: the same reply has the same key, wherever and however often it is seen.
 * The name of the site and the number of the reply stand in it as they are.
 */
export function keyOfReply(site: string, postId: string): string {
  const name = [...site].map((letter) => letter.charCodeAt(0).toString(16)).join('');
  const number = BigInt(postId).toString(16).padStart(ID_DIGITS, '0');
  const digits = name.slice(0, SITE_DIGITS).padEnd(SITE_DIGITS, '0') + number.slice(-ID_DIGITS);
  // Version 8 is for keys of one's own making; the 8 further on says that it is laid out as all of them.
  return digits.replace(/^(.{8})(.{4})(.{3})(.{3})(.{12})$/, '$1-$2-8$3-8$4-$5');
}

import type { Visit } from './visit.ts';

const token =
  /(<input\b[^>]*\bname="anti-csrftoken-a2z"[^>]*\bvalue=")[^"]*("[^>]*\bid="lists-sp-csrf-form-token"[^>]*>)/g;

/** The list button of a saved page as this visitor would get it: with a token of its own, or with a way to the sign-in. */
export function withList(page: string, { session, account }: Visit): string {
  if (account !== undefined) return page.replace(token, `$1${session.freshToken('list')}$2`);
  return page
    .replace(token, '')
    .replaceAll(
      'name="submit.add-to-registry.wishlist"',
      'name="submit.add-to-registry.wishlist.unrecognized"',
    );
}

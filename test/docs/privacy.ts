import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CHOICES, NEVER } from './choices.ts';
import { JUSTIFICATIONS } from './permissions.ts';
import { PRACTICES, type Practice } from './practices.ts';

/** Where the policy stands. Written anew by `npx tsx test/docs/privacy.ts`; a test holds it to the practices. */
export const PRIVACY_PAGE = join(import.meta.dirname, '../../PRIVACY.md');

const sectionOf = ({ title, reads, when, keeps, sends }: Practice): string => `### ${title}

- **Reads:** ${reads}
- **When:** ${when}
- **Keeps:** ${keeps}
- **Sends:** ${sends ? `to ${sends.to}: ${sends.what}` : 'Nothing.'}`;

const all = (practices: readonly Practice[]): string => practices.map(sectionOf).join('\n\n');

/** Everybody who may be sent something, each once. */
const recipients = (): string[] => [
  ...new Set(
    [...PRACTICES, ...CHOICES].flatMap(({ sends }) => (sends?.collected ? [sends.to] : [])),
  ),
];

/** The privacy policy. */
export function privacyPage(): string {
  return `# Privacy policy of Hashcart

Hashcart is a browser extension that puts products linked in posts on X into your own cart at a store. It works in your
browser alone: the people who make Hashcart receive nothing from it. This page says what is done with which data; it is
written from the same description that the tests hold the extension to. Made by \`npx tsx test/docs/privacy.ts\`.

## In short

- Nothing is read before you agreed on the welcome page, and you can withdraw there, or under Privacy in the settings.
- What you add is kept in your browser alone: no account with us, and no server of ours. Your settings follow you to your
  other computers through your browser’s own account; a switch ends that.
- Something is sent only when you act, and then to these alone, under their own terms:
${recipients()
  .map((name) => `  - ${name}`)
  .join('\n')}

## What is done once you agreed

${all(PRACTICES)}

## What is done only where you choose it

${all(CHOICES)}

## What is never done

${NEVER.map((each) => `- ${each}`).join('\n')}

## What is kept, and how to be rid of it

All of it lies in your browser's storage for extensions, which is as safe as the profile of your browser. "Your data" in
the settings finds it, saves it as a file and forgets it: by item, post, author, store or time, or all of it, or by itself
after a number of days. Unlinking a store forgets all of that store and gives back the access to it. Settings stay until
you change them, and entries that can no longer be read until you discard them. Removing the extension removes everything. Orders, carts and lists at a store are the store's: they stay
as they are.

In private windows, where you let Hashcart run there, everything is kept in memory and gone with the last of them.

## Permissions

${JUSTIFICATIONS.map(({ title, asked, why }) => `- **${title}** (${asked}): ${why}`).join('\n')}

## Rules of the stores of extensions

The use of information received by Hashcart follows the Chrome Web Store User Data Policy, including its Limited Use
requirements: it serves the single purpose above and nothing else, is not read by people, and is transferred only as said
above. Firefox is told in the manifest that content of websites leaves the browser: the link of the product that you chose,
and the cookies that your browser has for the store that you linked.

## Children, changes, questions

Hashcart is not made for children. A change of what is done with data is written here and in the changelog. Ask in the repository's issues; for what
should not be public, use "Report a vulnerability" in its security tab.
`;
}

if (process.argv[1] === import.meta.filename) await writeFile(PRIVACY_PAGE, privacyPage());

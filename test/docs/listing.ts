import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { CHOICES } from './choices.ts';
import { JUSTIFICATIONS } from './permissions.ts';
import { type Collected, PRACTICES } from './practices.ts';

/** Where the texts for the stores' forms stand. */
export const LISTING = join(import.meta.dirname, '../../.github/store/en');

/** Written anew by `npx tsx test/docs/listing.ts`; a test holds it to the practices. */
export const PERMISSIONS_TEXT = join(LISTING, 'permissions.txt');

const NAMES: Readonly<Record<Collected, string>> = { websiteContent: 'Website content' };

/** The kinds of data that leave the browser. */
export const collected = (): Collected[] => [
  ...new Set([...PRACTICES, ...CHOICES].flatMap(({ sends }) => sends?.collected ?? [])),
];

/** What the stores' forms ask about permissions and data. */
export function permissionsText(): string {
  const reasons = JUSTIFICATIONS.map(
    ({ title, about, asked, why }) => `${title} (${asked}): ${about.join(' ')}\n${why}`,
  );
  const data = collected().map((kind) => NAMES[kind]);
  return `WHY EACH PERMISSION IS ASKED FOR

${reasons.join('\n\n')}

REMOTE CODE
None. Every script is part of the package.

DATA THAT LEAVES THE BROWSER
${data.join(', ')}: the link of the product that the user chose, and the cookies that the browser has for the store that the user linked, to that store; a short link to its host. It is not sold, not used for anything but the single purpose, and not used to judge anybody’s credit.
`;
}

if (process.argv[1] === import.meta.filename) {
  await mkdir(dirname(PERMISSIONS_TEXT), { recursive: true });
  await writeFile(PERMISSIONS_TEXT, permissionsText());
}

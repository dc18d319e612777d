import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import messages from '../../public/_locales/en/messages.json' with { type: 'json' };
import { DETAILS, type Detail, meaningOf, OUTCOME_WORDS } from '../../src/model/outcome.ts';

/** Where the table stands. Written anew by `npx tsx test/docs/outcomes.ts`; a test holds it to the code. */
export const OUTCOMES_PAGE = join(import.meta.dirname, '../../OUTCOMES.md');

type Word = (typeof OUTCOME_WORDS)[number];

const texts = new Map(Object.entries(messages).map(([key, { message }]) => [key, message]));

const shown: Readonly<Record<string, string>> = {
  $STORE$: 'amazon.com',
  $OTHER$: 'amazon.co.uk',
  $COUNT$: '2',
  $PRICE$: '£24.50',
};

/** A text as a shopper may see it; empty where there is none. */
function say(key: string): string {
  const text = texts.get(key.replaceAll('-', '_')) ?? '';
  return text.replace(/\$[A-Z]+\$/g, (part) => shown[part] ?? part);
}

/** Details that an outcome has a text or next steps of its own for. */
const detailsOf = (word: Word): Detail[] =>
  DETAILS.filter(
    (detail) =>
      say(`outcome_${word}_${detail}`) !== '' ||
      say(`reason_${word}_${detail}`) !== '' ||
      meaningOf(word, detail).next !== meaningOf(word).next,
  );

function row(word: Word, detail?: Detail): string {
  const own = (kind: string) =>
    (detail && say(`${kind}_${word}_${detail}`)) || say(`${kind}_${word}`);
  const steps = meaningOf(word, detail).next.map((step) => say(`step_${step}`));
  const name = detail ? `\`${word}\`, ${detail}` : `\`${word}\``;
  return `| ${name} | ${own('outcome')} | ${own('reason')} | ${steps.join(' · ')} |`;
}

/** The page: every outcome, what the shopper reads, and what they can do next. */
export function outcomesPage(): string {
  const rows = OUTCOME_WORDS.flatMap((word) => [
    row(word),
    ...detailsOf(word).map((detail) => row(word, detail)),
  ]);
  return `# Outcomes

What can become of a request, from \`src/model/outcome.ts\` and the English texts. The words stand in \`data-hashcart\` at
each button and in the journal; the list is closed. Made by \`npx tsx test/docs/outcomes.ts\`.

| outcome | the button says | and why | next steps |
|---|---|---|---|
${rows.join('\n')}
`;
}

if (process.argv[1] === import.meta.filename) await writeFile(OUTCOMES_PAGE, outcomesPage());

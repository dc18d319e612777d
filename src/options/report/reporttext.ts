import type { Diagnosis } from '../../model/diagnosis.ts';
import type { Machine } from './machine.ts';

const yesOrNo = (is: boolean): string => (is ? 'yes' : 'no');

/** Those that are on. */
const onesOf = (switches: Readonly<Record<string, boolean>>): string =>
  Object.entries(switches)
    .filter(([, on]) => on)
    .map(([name]) => name)
    .join(', ') || 'none';

const countsOf = (counts: readonly (readonly [string, number])[]): string =>
  counts.map(([name, count]) => `${name} ${count}`).join(', ') || 'none';

const storeLine = ({
  marketplace,
  permitted,
  session,
  way,
  rests,
  reads,
}: Diagnosis['stores'][number]) =>
  `  ${marketplace}: access ${yesOrNo(permitted)}, session ${session}, way ${way}, rests ${yesOrNo(rests)}, reads ${onesOf(reads)}`;

/** A report as a text in English, for those who mend Hashcart: nothing in it tells of a person. */
export function reportText(
  { version, browser, platform, language }: Machine,
  diagnosis: Diagnosis,
): string {
  const { agreed, blind, stores, buttons, switches, keepsDays, counts, outcomes, answers } =
    diagnosis;
  const lines = [
    `Hashcart ${version}`,
    `Browser: ${browser}`,
    `Platform: ${platform}`,
    `Language: ${language}`,
    `Agreed: ${yesOrNo(agreed)}`,
    `Posts can be read: ${yesOrNo(!blind)}`,
    `Linked stores: ${stores.length}`,
    ...stores.map(storeLine),
    ...buttons.map(
      ({ site, on, stands, shows }) => `Buttons on ${site}: ${on ? `${stands}, ${shows}` : 'off'}`,
    ),
    `Switches on: ${onesOf(switches)}`,
    `Kept: ${keepsDays === null ? 'forever' : `${keepsDays} days`}`,
    `Counts: ${countsOf(Object.entries(counts))}`,
    `Latest outcomes: ${countsOf(outcomes.map(({ word, detail, count }) => [[word, detail].filter(Boolean).join(' '), count]))}`,
    `Latest answers: ${countsOf(answers.map(({ answer, count }) => [`${answer} ×`, count]))}`,
  ];
  return lines.join('\n');
}

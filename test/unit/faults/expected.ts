import type { OutcomeWord } from '../../../src/model/outcome.ts';
import type { Place } from './places.ts';
import type { Trouble } from './troubles.ts';

/** What a request ends in when nothing was sent yet, or when what was sent did not arrive. */
const READING: readonly (readonly [trouble: RegExp, outcome: OutcomeWord])[] = [
  [/^(?:a refused|no answer|a reset|silence|rubbish|5\d\d|a redirect loop)/, 'network'],
  [/^429/, 'rate-limited'],
  [/^a redirect to the sign-in/, 'signed-out'],
  [/^(?:a captcha|a firewall)/, 'challenge'],
  [/^(?:40[035]|an empty|a huge)/, 'page-changed'],
];
const ON_PAGES: typeof READING = [
  [/^4(?:04|10)/, 'unavailable'],
  [/where a page was due|ends in the middle/, 'page-changed'],
];
const SENDING: typeof READING = [
  [/^429/, 'rate-limited'],
  [/^a redirect to the sign-in/, 'signed-out'],
  [/^(?:a captcha|a firewall)/, 'challenge'],
  [/^another’s page/, 'unknown'],
  [/^\d\d\d|^a refused|^no answer|^an empty/, 'unknown'],
  [/where a page was due/, 'added'],
];
const AFTER: typeof READING = [
  ...READING.map(([trouble]) => [trouble, 'unknown'] as const),
  [/^a sign-out|from another tab|where a page was due/, 'added'],
];

const EXPECTED: Readonly<Record<string, typeof READING>> = {
  'the product’s page': [...READING, ...ON_PAGES],
  'the cart before': READING,
  'the add': SENDING,
  'every look after': AFTER,
  'the first look after': [
    [/without cookies/, 'unknown'],
    [/./, 'added'],
  ],
  'the page before a list': [...READING, ...ON_PAGES],
  'the list before': [...READING, [/where a page was due/, 'page-changed']],
};

/** The outcome that a cell must end in, where only one would be sensible. */
export function expectedOf({ name }: Place, trouble: Trouble): OutcomeWord | undefined {
  if (trouble.name.endsWith('after it was done')) return undefined;
  return EXPECTED[name]?.find(([pattern]) => pattern.test(trouble.name))?.[1];
}

/** How long a store rests that asked for a pause, in milliseconds. */
export const RESTS: readonly (readonly [trouble: string, rest: number])[] = [
  ['429, some seconds', 1_200_000],
  ['429, a date', 1_200_000],
  ['429, ten years', 6 * 3_600_000],
  ['429', 900_000],
];

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import glossary from './glossary.json' with { type: 'json' };

const FOLDER = join(import.meta.dirname, '../../../public/_locales');
const LANGUAGES = 'ar de en es fr hi it ja nl pl pt_BR sv tr'.split(' ');

const Locale = z.record(
  z.string(),
  z.object({
    message: z.string(),
    description: z.optional(z.string()),
    placeholders: z.optional(z.record(z.string(), z.object({ content: z.string() }))),
  }),
);
type Locale = z.infer<typeof Locale>;

/** Terms: a pattern for the English noun, and for each language the stems that it is called by. */
const GLOSSARY = z
  .record(
    z.string(),
    z.object({ english: z.string(), names: z.record(z.string(), z.array(z.string())) }),
  )
  .parse(glossary);

const load = (language: string): Locale =>
  Locale.parse(JSON.parse(readFileSync(join(FOLDER, language, 'messages.json'), 'utf8')));

const english = load('en');

const CATEGORY = /_(?:zero|one|two|few|many|other)$/;
const counted = new Set(
  Object.keys(english)
    .filter((key) => key.endsWith('_other'))
    .map((key) => key.replace(CATEGORY, '')),
);
const isCounted = (key: string) => CATEGORY.test(key) && counted.has(key.replace(CATEGORY, ''));

/** The English text that one of another language stands for: all forms by number stand for the last. */
const sourceOf = (key: string): string =>
  english[isCounted(key) ? key.replace(CATEGORY, '_other') : key]?.message ?? '';

function keysFor(language: string): Set<string> {
  const tag = language.replace('_', '-');
  const { pluralCategories } = new Intl.PluralRules(tag).resolvedOptions();
  const forms = [...counted].flatMap((key) => pluralCategories.map((form) => `${key}_${form}`));
  return new Set([...Object.keys(english).filter((key) => !isCounted(key)), ...forms]);
}

const placesIn = (text: string) => new Set(text.match(/\$\w+\$/g));
const withoutPlaces = (text: string) => text.replaceAll(/\$\w+\$/g, '');

/** Characters of Japanese are twice as wide; marks above and below others, and of direction, have no width. */
function widthOf(text: string): number {
  const seen = text.replaceAll(/[\p{Mn}\u2066-\u2069]/gu, '');
  return seen.length + (seen.match(/[\u3000-\u9fff\uff00-\uffef]/g)?.length ?? 0);
}

/** How much there is room for, by where a text stands; a name of a store comes on top. */
const PLACES: readonly (readonly [RegExp, number])[] = [
  [/^extensionName$/, 45],
  [/^extensionDescription$/, 132],
  [/^(?:popup_open_carts|popup_all|link_a_store|search_act)$/, 28],
  [/^options_/, 32],
  [/^(?:step|picker|button(?!_dropped))_/, 44],
  [/^outcome_/, 46],
];

const roomFor = (key: string): number => {
  const usual = 1.7 * sourceOf(key).length + 15;
  return PLACES.find(([where]) => where.test(key))?.[1] ?? usual;
};

it('there are thirteen languages', () => {
  expect(readdirSync(FOLDER).sort()).toEqual(LANGUAGES);
});

describe.each(LANGUAGES)('the texts in %s', (language) => {
  const locale = load(language);
  const texts = Object.entries(locale).map(([key, { message }]) => ({ key, message }));
  const wrong = (isWrong: (text: { key: string; message: string }) => boolean): string[] =>
    texts.filter(isWrong).map(({ key, message }) => `${key}: ${message}`);

  it('are all there, with a form for each kind of number, and none is too many', () => {
    expect(new Set(Object.keys(locale))).toEqual(keysFor(language));
  });

  it('say which language they are in, and how it is written', () => {
    const tag = language.replace('_', '-');
    expect(locale['language']?.message).toBe(tag);
    expect(locale['direction']?.message).toBe(language === 'ar' ? 'rtl' : 'ltr');
  });

  it('have the places of the English ones', () => {
    expect(
      wrong(({ key, message }) => !sameSet(placesIn(message), placesIn(sourceOf(key)))),
    ).toEqual([]);
    const undeclared = ({ key, message }: { key: string; message: string }) =>
      [...placesIn(message)].some(
        (place) => !locale[key]?.placeholders?.[place.slice(1, -1).toLowerCase()],
      );
    expect(wrong(undeclared)).toEqual([]);
  });

  it('fit where they stand', () => {
    expect(wrong(({ key, message }) => widthOf(withoutPlaces(message)) > roomFor(key))).toEqual([]);
  });

  it('shout nowhere, and begin and end with a word', () => {
    expect(wrong(({ message }) => message.includes('!') || message !== message.trim())).toEqual([]);
    expect(wrong(({ message }) => message === '')).toEqual([]);
  });

  it.each(Object.keys(GLOSSARY))('call a %s by one name', (term) => {
    if (language === 'en') return;
    const { english: noun, names } = GLOSSARY[term] ?? { english: '', names: {} };
    const stems = names[language] ?? [];
    const isMeant = new RegExp(`\\b(?:${noun})\\b`, 'i');
    const isNamed = (text: string) => stems.some((stem) => text.toLowerCase().includes(stem));
    const misnamed = ({ key, message }: { key: string; message: string }) =>
      isMeant.test(withoutPlaces(sourceOf(key))) && !isNamed(withoutPlaces(message));
    expect(wrong(misnamed)).toEqual([]);
  });
});

function sameSet(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return one.size === other.size && [...one].every((each) => other.has(each));
}

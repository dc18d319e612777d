import { plainOf } from '../plain.ts';
import { ARABIC } from './ar.ts';
import { GERMAN } from './de.ts';
import { ENGLISH_CART } from './en.cart.ts';
import { ENGLISH } from './en.ts';
import { SPANISH } from './es.ts';
import { FRENCH } from './fr.ts';
import { HINDI } from './hi.ts';
import { ITALIAN } from './it.ts';
import { JAPANESE } from './ja.ts';
import { DUTCH } from './nl.ts';
import { POLISH } from './pl.ts';
import { PORTUGUESE } from './pt.ts';
import type { Role, Words } from './role.ts';
import { SWEDISH } from './sv.ts';
import { TURKISH } from './tr.ts';

/** Posts mix languages: the words of all are known at once. */
const LANGUAGES: readonly Words[] = [
  ENGLISH,
  ENGLISH_CART,
  GERMAN,
  FRENCH,
  SPANISH,
  ITALIAN,
  PORTUGUESE,
  DUTCH,
  SWEDISH,
  POLISH,
  TURKISH,
  JAPANESE,
  ARABIC,
  HINDI,
];

export type Roles = ReadonlySet<Role>;

export const NO_ROLES: Roles = new Set();

/** Marks in words that are often left out: vowels of Arabic, signs of Hindi, and the stroke that lengthens a word. */
const LEFT_OUT = /[\p{Mn}\u0640\u200d]/gu;

/** A word as the lexicon has it. */
export const bare = (word: string): string => word.replace(LEFT_OUT, '');

/** Writing that puts no space between words. */
export const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー]/u;

/** Phrases of words with a space between, by all their words; and texts of writing that has none. */
const phrases = new Map<string, Set<Role>>();

/** How many words the longest phrase has that begins with a word, and characters that begins with a character. */
const longest = new Map<string, number>();

function learn(phrase: string, role: Role): void {
  const known = bare(plainOf(phrase).plain);
  const roles = phrases.get(known) ?? new Set();
  phrases.set(known, roles.add(role));
  const isUnspaced = UNSPACED.test(known);
  const parts = isUnspaced ? [...known] : known.split(' ');
  const [first = ''] = parts;
  longest.set(first, Math.max(longest.get(first) ?? 0, parts.length));
}

function isRole(name: string, words: Words): name is Role {
  return name in words;
}

for (const words of LANGUAGES) {
  for (const [role, list] of Object.entries(words)) {
    if (isRole(role, words)) for (const phrase of list.split(', ')) learn(phrase, role);
  }
}

/** What a phrase means; undefined for one that is not known. */
export const rolesOf = (phrase: string): Roles | undefined => phrases.get(phrase);

/** How long a phrase may be that begins so: in words, or in characters where none has a space. */
export const longestFrom = (start: string): number => longest.get(start) ?? 0;

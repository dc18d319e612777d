import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import messages from '../../../public/_locales/en/messages.json' with { type: 'json' };
import { isSaid } from './words.ts';

const ROOT = join(import.meta.dirname, '../../..');

const SUPPORT = '.github/SUPPORT.md';
const DOCUMENTS = ['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'SECURITY.md', SUPPORT];

const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');

/** A document without the blocks of code in it. */
const proseOf = (path: string) => read(path).replace(/^```[\s\S]*?^```$/gm, '');

const FILES = ['src', 'test', 'public'].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true }).map((path) =>
    `${folder}/${path}`.replaceAll('\\', '/'),
  ),
);

/** Paths of the examples that newcomers write, and of what is made. */
const NOT_THERE = /pebble|pond|^dist\/|^\.cache|_locales\/da/;

const isThere = (path: string) =>
  existsSync(join(ROOT, path)) ||
  FILES.some((file) => `/${file}`.endsWith(`/${path.replace(/\/$/, '')}`));

describe.each(DOCUMENTS)('%s', (document) => {
  it('leads to documents that are there', () => {
    const links = [...proseOf(document).matchAll(/\]\((?!https?:)([^)#]+)/g)];
    for (const [, to = ''] of links) {
      expect(existsSync(join(ROOT, dirname(document), to)), to).toBe(true);
    }
  });

  it('names files and folders that are there', () => {
    const named = [
      ...proseOf(document).matchAll(/`([\w./@-]+(?:\/|\.(?:tsx?|md|json|mjs|svg)))`/g),
    ];
    const paths = named.map(([, path = '']) => path).filter((path) => !NOT_THERE.test(path));
    expect(paths.filter((path) => !isThere(path))).toEqual([]);
  });
});

describe('the help for shoppers', () => {
  const text = proseOf(SUPPORT).replace(/\s+/g, ' ');
  const quoted = [...text.matchAll(/“([^”]+)”/g)].map(([, words = '']) => words);

  it('says everything in the words of the product', () => {
    // It says what its quotes are.
    const own = quoted.filter((words) => words !== 'quotes');
    expect(own.filter((words) => !isSaid(words))).toEqual([]);
  });

  it.each([
    'outcome_not_linked',
    'outcome_permission_missing',
    'outcome_signed_out',
    'outcome_challenge',
    'outcome_rate_limited',
    'outcome_page_changed',
    'outcome_network',
    'outcome_unresolved_link',
    'outcome_wrong_marketplace',
    'outcome_unknown',
    'outcome_unknown_refused',
    'outcome_failed',
    'reload_tab',
    'press_again',
    'press_covered',
    'popup_blind',
    'page_broken',
    'private_elsewhere',
    'undo_failed',
    'undo_signed_out',
    'undo_permission_missing',
    'undo_challenge',
    'undo_network',
    'chip_nothing',
    'chip_not_sent',
    'chip_unconfirmed',
    'stores_rests',
  ] as const)('has an answer to %s', (key) => {
    const shown = messages[key].message.replace(/\$\w+\$/g, '\n').split('\n');
    expect(quoted.some((words) => shown.every((part) => words.includes(part)))).toBe(true);
  });
});

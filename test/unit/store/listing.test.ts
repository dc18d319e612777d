import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import project from '../../../package.json' with { type: 'json' };
import { MARKETPLACES } from '../../../src/retailers/permissions.ts';
import { LISTING, PERMISSIONS_TEXT, permissionsText } from '../../docs/listing.ts';
import { ACCEPTED } from '../../store/lint.ts';
import { textOf } from '../texts.ts';

const read = (name: string): string => readFileSync(join(LISTING, name), 'utf8').trim();

describe('the listing', () => {
  it('has the summary that the manifest has, short enough for every store', () => {
    expect(read('summary.txt')).toBe(textOf('extensionDescription'));
    expect(read('summary.txt').length).toBeLessThanOrEqual(132);
  });

  it('gives a reason for each permission, as the description of our practices has it', () => {
    expect(readFileSync(PERMISSIONS_TEXT, 'utf8')).toBe(permissionsText());
  });

  it('says with whom it works, and that it belongs to neither', () => {
    const description = read('description.txt');
    expect(description).toContain('works with X and with Amazon');
    expect(description).toContain('belongs to neither');
    expect(description).toContain(`Amazon’s ${MARKETPLACES.length} marketplaces`);
    expect(description).not.toMatch(/official|endorsed|partner|best|#1|!/i);
    expect(description.length).toBeLessThanOrEqual(10_000);
  });

  it('is not named after a shop or a site', () => {
    expect(textOf('extensionName')).not.toMatch(/amazon|twitter|\bx\b/i);
  });

  it('keeps within what the forms of the stores take', () => {
    expect(read('single-purpose.txt').length).toBeLessThanOrEqual(1000);
    expect(read('reviewers.txt').length).toBeLessThanOrEqual(3000);
    for (const part of permissionsText().split('\n\n')) expect(part.length).toBeLessThan(1500);
  });

  it('tells reviewers why each finding of the linter stays, and how to build', () => {
    const notes = read('reviewers.txt');
    for (const { why } of ACCEPTED) expect(notes).toContain(why);
    expect(notes).toContain('npm ci\n  npm run package');
    expect(project.scripts).toHaveProperty('package');
    expect(notes).toContain(`“${textOf('welcome_agree')}”`);
  });

  it('has its texts and nothing else', () => {
    expect(readdirSync(LISTING).toSorted()).toEqual([
      'description.txt',
      'permissions.txt',
      'reviewers.txt',
      'single-purpose.txt',
      'summary.txt',
    ]);
  });
});

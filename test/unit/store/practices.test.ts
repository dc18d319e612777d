import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import manifest from '../../../manifest.json' with { type: 'json' };
import { CHOICES } from '../../docs/choices.ts';
import { collected } from '../../docs/listing.ts';
import { JUSTIFICATIONS } from '../../docs/permissions.ts';
import { PRACTICES } from '../../docs/practices.ts';
import { PRIVACY_PAGE, privacyPage } from '../../docs/privacy.ts';
import { textOf } from '../texts.ts';

describe('what is done with data', () => {
  it('stands in the privacy policy as it is described', () => {
    expect(readFileSync(PRIVACY_PAGE, 'utf8')).toBe(privacyPage());
  });

  it('is what Firefox is told', () => {
    const { gecko } = manifest.browser_specific_settings;
    expect(gecko.data_collection_permissions.required).toEqual(collected());
  });

  it.each([...PRACTICES, ...CHOICES])('is said beforehand: $title', ({ said }) => {
    expect(Object.keys(said)).not.toEqual([]);
    for (const [key, words] of Object.entries(said)) {
      expect(textOf(key, '$STORE$'), key).toContain(words);
    }
  });

  it.each(PRACTICES.filter(({ sends }) => sends))(
    'is a part of what the shopper agrees to where it sends something: $title',
    ({ said }) => {
      expect(Object.keys(said).some((key) => key.startsWith('terms_'))).toBe(true);
    },
  );

  it('is asked for besides only where the texts that ask are of the settings', () => {
    expect(PRACTICES.map(({ leave }) => leave)).not.toContain('choice');
    expect(CHOICES.map(({ leave }) => leave)).not.toContain('agreement');
  });
});

describe('the permissions', () => {
  it('are explained one and all, once, at the time that they are asked for', () => {
    const explained = (when: string) =>
      JUSTIFICATIONS.filter(({ asked }) => asked === when)
        .flatMap(({ about }) => about)
        .toSorted();
    const { permissions, host_permissions, optional_permissions, optional_host_permissions } =
      manifest;
    expect(explained('at install')).toEqual([...permissions, ...host_permissions].toSorted());
    expect(explained('when it is needed')).toEqual(
      [...optional_permissions, ...optional_host_permissions].toSorted(),
    );
  });
});

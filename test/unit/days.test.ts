import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayReader } from '../../src/retailers/days.ts';

const noon = (year: number, month: number, day: number) =>
  new Date(year, month - 1, day, 12).getTime();

describe('a day as a page writes it', () => {
  it.each([
    ['December 30, 2018', 'en-us'],
    [' Dec 30, 2018 ', 'en-us'],
    ['Sunday, December 30, 2018', 'en-us'],
    ['30 December 2018', 'en-gb'],
    ['30. Dezember 2018', 'de-de'],
    ['30 décembre 2018', 'fr-be'],
    ['30 de diciembre de 2018', 'es-es'],
    ['30 de dezembro de 2018', 'pt-br'],
    ['30 grudnia 2018', 'pl-pl'],
    ['30 Aralık 2018', 'tr-tr'],
    ['2018年12月30日', 'ja-jp'],
    ['12/30/2018', 'en-us'],
    ['30/12/2018', 'en-gb'],
    ['30.12.2018', 'de-de'],
    ['2018-12-30', 'sv-se'],
  ])('%s is read in %s', (text, language) => {
    expect(dayReader(language)(text)).toBe(noon(2018, 12, 30));
  });

  it.each([
    ['Delivered November 2', 'en-us', 'no year'],
    ['Return window closed on Jan 29, 2019', 'en-us', 'more than a day'],
    ['February 30, 2018', 'en-us', 'no day of the calendar'],
    ['30 Dezember 2018', 'en-us', 'another language'],
    ['Ju 3, 2018', 'en-us', 'no month for sure'],
    ['30 December 2018', 'not a language', 'no language'],
    ['30 December 2018', '', 'none stated'],
    ['December 30, 1018', 'en-us', 'long ago'],
    ['112-2018001-1234567', 'en-us', 'a number of an order'],
    [`December 30, 2018${' '.repeat(200)}`, 'en-us', 'longer than a day'],
  ])('%s in %s is none: %s', (text, language) => {
    expect(dayReader(language)(text)).toBeUndefined();
  });

  it('comes back from every language of the marketplaces', () => {
    const languages =
      'en-US en-GB en-IN de-DE fr-FR it-IT es-ES es-MX nl-NL sv-SE pl-PL tr-TR pt-BR ja-JP ar-AE';
    fc.assert(
      fc.property(
        fc.constantFrom(...languages.split(' ')),
        fc.date({ min: new Date(2000, 0, 1), max: new Date(2099, 0, 1), noInvalidDate: true }),
        (language, date) => {
          const options = {
            dateStyle: 'long',
            calendar: 'gregory',
            numberingSystem: 'latn',
          } as const;
          const text = new Intl.DateTimeFormat(language, options).format(date);
          expect(dayReader(language.toLowerCase())(text)).toBe(
            noon(date.getFullYear(), date.getMonth() + 1, date.getDate()),
          );
        },
      ),
    );
  });
});

/** What differs from one of Amazon's shop fronts to the next. */
export interface Country {
  /** What follows `amazon.` in the host. */
  readonly tld: string;
  /** A BCP 47 tag: language of the page and format of its prices. */
  readonly locale: string;
  readonly currency: string;
  /** The marketplace's id, which is also the seller id of Amazon itself there. */
  readonly id: string;
  /** Sign-in cookies are `at-SUFFIX`, `sst-SUFFIX` and `ubid-SUFFIX`. */
  readonly cookieSuffix: string;
}

function country(
  tld: string,
  locale: string,
  currency: string,
  id: string,
  cookieSuffix: string,
): Country {
  return { tld, locale, currency, id, cookieSuffix };
}

/** All of them; accounts and carts are separate in each. */
export const countries: readonly Country[] = [
  country('com', 'en-US', 'USD', 'ATVPDKIKX0DER', 'main'),
  country('ca', 'en-CA', 'CAD', 'A2EUQ1WTGCTBG2', 'acbca'),
  country('com.mx', 'es-MX', 'MXN', 'A1AM78C64UM0Y8', 'acbmx'),
  country('com.br', 'pt-BR', 'BRL', 'A2Q3Y263D00KWC', 'acbbr'),
  country('co.uk', 'en-GB', 'GBP', 'A1F83G8C2ARO7P', 'acbuk'),
  country('de', 'de-DE', 'EUR', 'A1PA6795UKMFR9', 'acbde'),
  country('fr', 'fr-FR', 'EUR', 'A13V1IB3VIYZZH', 'acbfr'),
  country('it', 'it-IT', 'EUR', 'APJ6JRA9NG5V4', 'acbit'),
  country('es', 'es-ES', 'EUR', 'A1RKKUPIHCS9HS', 'acbes'),
  country('nl', 'nl-NL', 'EUR', 'A1805IZSGTT6HS', 'acbnl'),
  country('com.be', 'fr-BE', 'EUR', 'AMEN7PMS3EDWL', 'acbbe'),
  country('ie', 'en-IE', 'EUR', 'A28R8C7NBKEWEA', 'acbie'),
  country('se', 'sv-SE', 'SEK', 'A2NODRKZP88ZB9', 'acbse'),
  country('pl', 'pl-PL', 'PLN', 'A1C3SOZRARQ6R3', 'acbpl'),
  country('com.tr', 'tr-TR', 'TRY', 'A33AVAJ2PDY3EV', 'acbtr'),
  country('ae', 'en-AE', 'AED', 'A2VIGQ35RCS4UG', 'acbae'),
  country('sa', 'en-SA', 'SAR', 'A17E79C6D8DWNP', 'acbsa'),
  country('eg', 'en-EG', 'EGP', 'ARBP9OOSHTCHU', 'acbeg'),
  country('in', 'en-IN', 'INR', 'A21TJRUUN4KGV', 'acbin'),
  country('sg', 'en-SG', 'SGD', 'A19VAU5U5O7RUS', 'acbsg'),
  country('co.jp', 'ja-JP', 'JPY', 'A1VC38T7YXB528', 'acbjp'),
  country('com.au', 'en-AU', 'AUD', 'A39IBJ37TRP1C6', 'acbau'),
  country('co.za', 'en-ZA', 'ZAR', 'AE08WJ6YKNBMC', 'acbza'),
];

/** A price as the shop of that country writes it. */
export function money(amount: number, { locale, currency }: Country): string {
  return new Intl.NumberFormat(locale, { style: 'currency', currency }).format(amount);
}

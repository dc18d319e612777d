/** Currencies of the marketplaces' prices: ISO 4217. Those of the euro area are the others. */
const CURRENCIES: Readonly<Record<string, string>> = {
  'amazon.com': 'USD',
  'amazon.ca': 'CAD',
  'amazon.com.mx': 'MXN',
  'amazon.com.br': 'BRL',
  'amazon.co.uk': 'GBP',
  'amazon.se': 'SEK',
  'amazon.pl': 'PLN',
  'amazon.com.tr': 'TRY',
  'amazon.ae': 'AED',
  'amazon.sa': 'SAR',
  'amazon.eg': 'EGP',
  'amazon.in': 'INR',
  'amazon.co.jp': 'JPY',
  'amazon.com.au': 'AUD',
  'amazon.sg': 'SGD',
  'amazon.co.za': 'ZAR',
  'amazon.cn': 'CNY',
};

/** The currency of a marketplace's prices. */
export const currencyOf = (marketplace: string): string => CURRENCIES[marketplace] ?? 'EUR';

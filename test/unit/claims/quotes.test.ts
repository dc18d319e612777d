import { expect, it } from 'vitest';
import { claimsIn } from '../../../src/sites/claims/claims.ts';

const quotes = (text: string) => claimsIn(text, 'USD').map(({ quote }) => quote);

it('quotes the sentence that says it', () => {
  expect(quotes('Look at this.\nOnly $19.99 today!\nNice, isn’t it?')).toEqual([
    'Only $19.99 today',
  ]);
  expect(quotes('Great kettle. Extra 10 % off in cart. Buy it')).toEqual([
    'Extra 10 % off in cart',
  ]);
});

it('quotes as much of a long sentence as is kept, with the claim in it', () => {
  const long = `${'so very good '.repeat(30)}only $19.99 ${'and even better '.repeat(30)}`;
  const [quote = ''] = quotes(long);
  expect(quote.length).toBeLessThanOrEqual(160);
  expect(quote).toContain('only $19.99');
});

it('cuts no character in two, and shows no steering of the direction of writing', () => {
  const [quote = ''] = quotes(`${'😀'.repeat(200)} $19.99 \u202e${'😀'.repeat(200)}`);
  expect(quote.isWellFormed()).toBe(true);
  expect(quote).not.toContain('\u202e');
  expect(quote).toContain('$19.99');
});

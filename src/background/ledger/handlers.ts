import type { Handlers } from '../handling.ts';

const notYet = () => Promise.reject(new Error('not yet'));

export const ledgerHandlers: Pick<
  Handlers,
  | 'ledger/mark'
  | 'ledger/check'
  | 'ledger/figures'
  | 'ledger/look'
  | 'stores/set-reads'
  | 'shop/visited'
> = {
  'ledger/mark': notYet,
  'ledger/check': notYet,
  'ledger/figures': notYet,
  'ledger/look': notYet,
  'stores/set-reads': notYet,
  'shop/visited': notYet,
};

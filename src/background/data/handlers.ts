import type { Handlers } from '../handling.ts';

const notYet = () => Promise.reject(new Error('not yet'));

export const dataHandlers: Pick<
  Handlers,
  | 'journal/find'
  | 'journal/size'
  | 'journal/forget'
  | 'journal/export'
  | 'import/begin'
  | 'import/lines'
  | 'import/finish'
  | 'import/cancel'
> = {
  'journal/find': notYet,
  'journal/size': notYet,
  'journal/forget': notYet,
  'journal/export': notYet,
  'import/begin': notYet,
  'import/lines': notYet,
  'import/finish': notYet,
  'import/cancel': notYet,
};

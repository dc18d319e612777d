import type { Handlers } from '../handling.ts';

const notYet = () => Promise.reject(new Error('not yet'));

export const priceHandlers: Pick<Handlers, 'prices/list'> = {
  'prices/list': notYet,
};

import type { Figures } from '../../model/figures.ts';

/** Figures of all that the journal knows. */
export const figures = (): Promise<Figures> => Promise.reject(new Error('not yet'));

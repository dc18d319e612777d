import type { OutcomeWord } from '../../model/outcome.ts';
import type { Halt } from '../../retailers/carts.ts';
import { ShopError, type ShopFault } from '../../retailers/session.ts';

const OUTCOME_OF_FAULT: Readonly<Record<ShopFault, OutcomeWord>> = {
  network: 'network',
  timeout: 'network',
  'too-large': 'page-changed',
  elsewhere: 'page-changed',
};

/** Turns a shop's silence into the outcome that it means. */
export async function orHalt<T>(ask: () => Promise<T>): Promise<T | Halt> {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof ShopError) return { halt: OUTCOME_OF_FAULT[error.fault] };
    throw error;
  }
}

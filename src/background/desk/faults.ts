import type { OutcomeWord } from '../../model/outcome.ts';
import type { Halt } from '../../retailers/carts.ts';
import { ShopError, type ShopFault } from '../../retailers/session.ts';

const OUTCOME_OF_FAULT: Readonly<Record<ShopFault, OutcomeWord>> = {
  network: 'network',
  timeout: 'network',
  'too-large': 'page-changed',
  elsewhere: 'page-changed',
  'no-access': 'permission-missing',
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

/** What two requests to a store came to. One that fails waits for the other: whatever is next there waits for both. */
export async function bothEnded<A, B>(one: Promise<A>, other: Promise<B>): Promise<[A, B]> {
  await Promise.allSettled([one, other]);
  return [await one, await other];
}

/** Set as what became of something that was to be sent, and was not. */
const NOT_SENT: Halt = { halt: 'permission-missing' };

export const isNotSent = (answer: unknown): answer is Halt => answer === NOT_SENT;

/** A fault of the network while posting leaves open whether it arrived; without access it was not even sent. */
export async function tolerating<T>(act: () => Promise<T>): Promise<T | Halt | undefined> {
  try {
    return await act();
  } catch (error) {
    if (!(error instanceof ShopError)) throw error;
    return error.fault === 'no-access' ? NOT_SENT : undefined;
  }
}

/** Thrown in the place of what the journal threw: it could not be read or written. */
export class NotKept extends Error {
  override readonly name = 'NotKept';
}

/** What a failure of our own, or of the browser, ends a request in before anything was sent. */
export const failure = (error: unknown): Halt => ({
  halt: 'failed',
  ...(error instanceof NotKept && { detail: 'not-kept' }),
});

/** Does what may fail without changing what became of a request. */
export async function ifPossible(act: () => Promise<unknown>): Promise<void> {
  try {
    await act();
  } catch (error) {
    console.warn('Hashcart goes on without', error);
  }
}

/** A function that runs in the page: it sees nothing of this file's scope, only its arguments. */
export type InPage<A extends readonly unknown[], T> = (...args: A) => T | Promise<T>;

/**
 * The expression that calls a function in the page and gives its result as JSON text.
 * Transpilers that keep function names leave calls of `__name` behind, which no page knows.
 */
export function expressionOf<A extends readonly unknown[]>(
  fn: InPage<A, unknown>,
  args: readonly string[],
): string {
  return jsonOf(`((__name) => (${fn.toString()}))((f) => f)(${args.join(', ')})`);
}

/** Wraps an expression so that its (awaited) value comes out as JSON text. */
export function jsonOf(expression: string): string {
  return `(async () => JSON.stringify((await (${expression})) ?? null))()`;
}

/** Arguments as source text. */
export function literals(args: readonly unknown[]): string[] {
  return args.map((arg) => JSON.stringify(arg) ?? 'undefined');
}

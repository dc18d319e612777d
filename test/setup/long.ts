/** Whether the long versions of the tests were asked for. */
export const isLong = process.env['HASHCART_LONG'] === '1';

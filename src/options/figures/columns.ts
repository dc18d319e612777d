/** Room for a number on each of two columns, and for the month below them. In pixels. */
export const COLUMN = 58;

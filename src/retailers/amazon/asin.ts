/** Amazon's product id: B and nine more, or the ISBN-10 of a printed book. In upper case. */
export const ASIN = /^(?:B\d[0-9A-Z]{8}|\d{9}[\dX])$/;

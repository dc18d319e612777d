const PICTURE = /^https:\/\/m\.media-amazon\.com\/images\/[\w./,+%-]{1,500}$/;

/** Only pictures of Amazon's own picture host are kept: it is the one that access was asked for. */
export const isPicture = (address: string): boolean => PICTURE.test(address);

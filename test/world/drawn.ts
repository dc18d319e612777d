/** Pictures that somebody drew, by their names: they come in place of the colours that stand for all others. */
export const drawnPictures = new Map<string, Buffer>();

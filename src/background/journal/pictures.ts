import { database } from './database.ts';

/** Keeps a product's picture beside its request. */
export async function savePicture(key: string, dataUrl: string): Promise<void> {
  await (await database()).put('pictures', dataUrl, key);
}

/** The picture kept for a request, as a data URL. */
export async function loadPicture(key: string): Promise<string | undefined> {
  return (await database()).get('pictures', key);
}

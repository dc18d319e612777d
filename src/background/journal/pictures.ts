import { database } from './database.ts';

/** Keeps a product's picture beside its request: not where that was forgotten before the picture came. */
export async function savePicture(key: string, dataUrl: string): Promise<void> {
  const write = (await database()).transaction(['requests', 'pictures'], 'readwrite');
  const isThere = (await write.objectStore('requests').getKey(key)) !== undefined;
  if (isThere) await write.objectStore('pictures').put(dataUrl, key);
  await write.done;
}

/** The picture kept for a request, as a data URL. */
export async function loadPicture(key: string): Promise<string | undefined> {
  return (await database()).get('pictures', key);
}

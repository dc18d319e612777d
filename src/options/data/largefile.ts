/** A file that is written piece by piece. */
export interface LargeFile {
  write(text: string): Promise<void>;
  /** Ends it. @returns the whole, which is not in memory where the browser has room for it elsewhere */
  end(): Promise<Blob>;
  giveUp(): Promise<void>;
}

/** What the file is called while it lies in the part of the disk that only our pages see. */
const NAME = 'journal.jsonl';

async function onDisk(): Promise<LargeFile> {
  const root = await navigator.storage.getDirectory();
  const handle = await root.getFileHandle(NAME, { create: true });
  const writable = await handle.createWritable();
  return {
    write: (text) => writable.write(text),
    async end() {
      await writable.close();
      return handle.getFile();
    },
    async giveUp() {
      await writable.abort();
      await clearLargeFile();
    },
  };
}

function inMemory(): LargeFile {
  const pieces: Blob[] = [];
  return {
    write: async (text) => void pieces.push(new Blob([text])),
    async end() {
      const file = new Blob(pieces);
      // A browser that could not hold all of it says so only when it is read.
      await file.slice(-1).arrayBuffer();
      return file;
    },
    giveUp: async () => undefined,
  };
}

/** Opens a file on disk; in memory where the browser gives no room there, as in private windows. */
export const openLargeFile = (): Promise<LargeFile> => onDisk().catch(inMemory);

/** Lets go of what was written to disk, once the shopper has it, or when it was left there. */
export async function clearLargeFile(): Promise<void> {
  try {
    const root = await navigator.storage.getDirectory();
    await root.removeEntry(NAME);
  } catch {
    // There is none.
  }
}

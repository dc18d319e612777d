/** Lets the shopper keep a file, where their browser puts downloads. */
export function saveBlob(name: string, blob: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // The browser reads it after this turn; a link that is never given back keeps the file in memory.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** Lets the shopper keep a text as a file. */
export function saveFile(name: string, type: 'text/csv' | 'application/json', text: string): void {
  saveBlob(name, new Blob([text], { type }));
}

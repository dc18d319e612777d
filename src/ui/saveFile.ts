/** Lets the shopper keep a text as a file, where their browser puts downloads. */
export function saveFile(name: string, type: 'text/csv' | 'application/json', text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  // The browser reads it after this turn; a link that is never given back keeps the text in memory.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

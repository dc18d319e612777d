import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

const Manifest = z.object({ action: z.object({ default_popup: z.string() }) });

/** The path of the toolbar popup's page inside the extension, as its manifest says. */
export async function popupPath(extension: string): Promise<string> {
  const text = await readFile(join(extension, 'manifest.json'), 'utf8');
  return Manifest.parse(JSON.parse(text)).action.default_popup.replace(/^\//, '');
}

import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { PriceFile } from '../../src/model/pricefile.ts';

/** Where the schema stands. Written anew by `npx tsx test/docs/priceschema.ts`; a test holds it to the code. */
export const PRICE_SCHEMA = join(import.meta.dirname, '../../public/schemas/prices.schema.json');

/** The JSON schema of an export of observed prices. */
export function priceSchema(): string {
  const schema = z.toJSONSchema(PriceFile);
  const title = 'Prices that Hashcart observed, version 1';
  const $id = 'urn:hashcart:prices:1';
  return `${JSON.stringify({ $id, title, ...schema }, null, 2)}\n`;
}

if (process.argv[1] === import.meta.filename) await writeFile(PRICE_SCHEMA, priceSchema());

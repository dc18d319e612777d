import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { Claim } from '../../src/model/claim.ts';
import {
  FileEnd,
  FileHead,
  FileLine,
  FilePicture,
  FileRequest,
  FileSettings,
} from '../../src/model/journalfile.ts';
import { Observation } from '../../src/model/observation.ts';
import { PostLink, Provenance } from '../../src/model/post.ts';
import { Coupon, Money } from '../../src/model/price.ts';
import { ProductOptions, ProductReference } from '../../src/model/product.ts';

/** Where the schema stands. Written anew by `npx tsx test/docs/journalschema.ts`; a test holds it to the code. */
export const JOURNAL_SCHEMA = join(import.meta.dirname, '../../public/schemas/journal.schema.json');

const PARTS = {
  head: FileHead,
  request: FileRequest,
  picture: FilePicture,
  observation: Observation,
  settings: FileSettings,
  end: FileEnd,
  product: ProductReference,
  options: ProductOptions,
  post: Provenance,
  link: PostLink,
  claim: Claim,
  coupon: Coupon,
  money: Money,
};

/** The JSON schema of one line of a saved journal. */
export function journalSchema(): string {
  const names = z.registry<{ id: string }>();
  for (const [id, part] of Object.entries(PARTS)) names.add(part, { id });
  const schema = z.toJSONSchema(FileLine, { metadata: names });
  const described = {
    $id: 'urn:hashcart:journal:1',
    title: 'One line of a journal that Hashcart saved, version 1',
    description:
      'A journal is a file of JSON Lines in UTF-8. Its first line says what it is; the last one says how many records of each kind stand between. Times are milliseconds since 1970, amounts are in minor units of their currency.',
    ...schema,
  };
  return `${JSON.stringify(described, null, 2)}\n`;
}

if (process.argv[1] === import.meta.filename) await writeFile(JOURNAL_SCHEMA, journalSchema());

import * as z from 'zod/mini';
import type { ImportFault } from '../../messages/data.ts';
import { FILE_VERSION, FileHead, FileRecord, LONGEST_LINE } from '../../model/journalfile.ts';
import type { Provenance } from '../../model/post.ts';
import type { ProductReference } from '../../model/product.ts';
import { recogniseLink } from '../../retailers/links.ts';
import { SITE_HOSTS } from '../../sites/hosts.ts';

export type Fault = ImportFault['fault'];

function parsed(line: string): unknown {
  if (line.length > LONGEST_LINE) return undefined;
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

const AnyVersion = z.object({ hashcart: z.literal('journal'), version: z.int() });

/** What is wrong with the first line of a file; nothing where we can read what follows it. */
export function faultOfHead(line: string): Fault | undefined {
  const head = parsed(line);
  if (FileHead.safeParse(head).success) return undefined;
  const version = AnyVersion.safeParse(head).data?.version ?? 0;
  return version > FILE_VERSION ? 'newer' : 'not-ours';
}

/** What is shown as a link must lead where it says: a file may have been made by somebody else. */
function isAtItsStore({ retailer, marketplace, url }: ProductReference): boolean {
  const found = recogniseLink(url);
  const isProduct = found?.kind === 'product' && found.retailer === retailer;
  return isProduct && found.marketplace === marketplace;
}

const isOnItsSite = ({ permalink }: Provenance): boolean =>
  SITE_HOSTS.includes(URL.parse(permalink)?.hostname ?? '');

const leadsRightly = (product: ProductReference | undefined, post: Provenance | undefined) =>
  (!product || isAtItsStore(product)) && (!post || isOnItsSite(post));

function isSound(record: FileRecord): boolean {
  if ('request' in record) return leadsRightly(record.request.product, record.request.order.post);
  if ('observation' in record) {
    return leadsRightly(record.observation.product, record.observation.post);
  }
  return true;
}

/** The record that a line holds; undefined for a damaged one. */
export function recordIn(line: string): FileRecord | undefined {
  const record = FileRecord.safeParse(parsed(line)).data;
  return record && isSound(record) ? record : undefined;
}

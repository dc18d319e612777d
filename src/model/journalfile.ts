import * as z from 'zod/mini';
import { Mutes, NO_MUTES } from './mutes.ts';
import { Observation } from './observation.ts';
import { Marketplace } from './product.ts';
import { Instant, Request, RequestKey } from './request.ts';
import { ButtonsBySite } from './sitebuttons.ts';
import { Preferences } from './standing.ts';

/** The version of the file. It counts up when an earlier Hashcart could not read what a later one writes. */
export const FILE_VERSION = 1;

/** The first line. */
export const FileHead = z.object({
  hashcart: z.literal('journal'),
  version: z.literal(FILE_VERSION),
  savedAt: Instant,
});

/** A product's picture, by the key of its request. */
export const FilePicture = z.object({
  key: RequestKey,
  url: z
    .string()
    .check(
      z.maxLength(300_000),
      z.regex(/^data:image\/(?:jpeg|png|webp|gif|avif);base64,[A-Za-z0-9+/]+=*$/),
    ),
});
export type FilePicture = z.infer<typeof FilePicture>;

/** Settings of the shopper's own: nothing that the browser or a store let us do. */
export const FileSettings = z.object({
  ...Preferences.shape,
  // Files that were saved before these could be set have none.
  buttons: z._default(ButtonsBySite, {}),
  mutes: z._default(Mutes, NO_MUTES),
  substitutes: z.record(z.string(), Marketplace),
});
export type FileSettings = z.infer<typeof FileSettings>;

/** How many records of each kind stand in the file: one that was cut off has no such line, or fewer. */
export const FileEnd = z.object({
  requests: z.int().check(z.nonnegative()),
  pictures: z.int().check(z.nonnegative()),
  observations: z.int().check(z.nonnegative()),
});
export type FileEnd = z.infer<typeof FileEnd>;

/** A request that is done with: one on its way belongs to the browser that carries it. */
export const FileRequest = z.extend(Request, { step: z.literal('done') });

/** Each line after the first. */
export const FileRecord = z.union([
  z.strictObject({ observation: Observation }),
  z.strictObject({ request: FileRequest }),
  z.strictObject({ picture: FilePicture }),
  z.strictObject({ settings: FileSettings }),
  z.strictObject({ end: FileEnd }),
]);
export type FileRecord = z.infer<typeof FileRecord>;

/** Any line of a saved journal, which is JSON Lines in UTF-8. */
export const FileLine = z.union([FileHead, FileRecord]);

/** The longest line that is read, in characters. */
export const LONGEST_LINE = 1_000_000;

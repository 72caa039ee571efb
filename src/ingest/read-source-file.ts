// ingest: file → its bytes with the `document.yaml` beside it, within limits. Must not look at what they say.
import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import type { SourceFailure, SourceFailureCode } from './source-failure.js';

/** 20 MB: bounds memory and time; more than that of plain text is hardly one document. */
export const SOURCE_MAX_BYTES = 20 * 1024 * 1024;

/** Name of the metadata file; it belongs to the `source.*` file in the same folder. */
export const METADATA_FILE = 'document.yaml';

/** What a document is made from, wherever it lies. */
export interface SourceBytes {
  /** Names the document and, by its extension, the format. */
  readonly path: string;
  readonly bytes: Uint8Array;
  /** Contents of the `document.yaml`, where there is one. */
  readonly metadataText?: string;
}

export type ReadOutcome = { readonly source: SourceBytes } | { readonly failure: SourceFailure };

/** `maxBytes` > 0. A missing or too large file is a failure value. */
export async function readSourceFile(path: string, maxBytes: number = SOURCE_MAX_BYTES): Promise<ReadOutcome> {
  const fail = (code: SourceFailureCode, message: string): ReadOutcome => ({ failure: { path, code, message } });
  const found = await stat(path).catch(() => undefined);
  if (found === undefined || !found.isFile()) return fail('not-found', `${path}: no such file. Check the path.`);
  if (found.size > maxBytes) {
    return fail('too-large', `${path}: ${found.size} bytes, at most ${maxBytes} are read. Split the file.`);
  }
  const bytes = await readFile(path);
  const metadataText = hasMetadataFile(path) ? await readIfThere(join(dirname(path), METADATA_FILE)) : undefined;
  return { source: { path, bytes, ...(metadataText === undefined ? {} : { metadataText }) } };
}

/** Only a file named `source` can have one. */
export const hasMetadataFile = (path: string): boolean => basename(path, extname(path)) === 'source';

const readIfThere = (path: string): Promise<string | undefined> =>
  readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });

/** Hex SHA-256 of the bytes, and of them with the metadata: the same content means nothing to do. */
export function hashSource({ bytes, metadataText }: Omit<SourceBytes, 'path'>): {
  sha256: string;
  contentSha256: string;
} {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const contentSha256 = createHash('sha256')
    .update(sha256)
    .update(metadataText ?? '')
    .digest('hex');
  return { sha256, contentSha256 };
}

// ingest: file → its bytes, within limits. Must not look at what they say.
import { readFile, stat } from 'node:fs/promises';
import type { SourceFailure, SourceFailureCode } from './source-failure.js';

/** 20 MB: bounds memory and time; more than that of plain text is hardly one document. */
export const SOURCE_MAX_BYTES = 20 * 1024 * 1024;

export type ReadOutcome = { readonly bytes: Uint8Array } | { readonly failure: SourceFailure };

/** `maxBytes` > 0. A missing or too large file is a failure value. */
export async function readSourceFile(path: string, maxBytes: number = SOURCE_MAX_BYTES): Promise<ReadOutcome> {
  const fail = (code: SourceFailureCode, message: string): ReadOutcome => ({ failure: { path, code, message } });
  const found = await stat(path).catch(() => undefined);
  if (found === undefined || !found.isFile()) return fail('not-found', `${path}: no such file. Check the path.`);
  if (found.size > maxBytes) {
    return fail('too-large', `${path}: ${found.size} bytes, at most ${maxBytes} are read. Split the file.`);
  }
  return { bytes: await readFile(path) };
}

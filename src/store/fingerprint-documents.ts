// store: MANIFEST + DOCUMENTS → the fingerprint of a corpus: the same for the same content, however it came in. Pure; who keeps
// the documents in memory has it without reading them again.
import { createHash } from 'node:crypto';
import type { DocumentSummary, IndexManifest } from './store.js';

/** Hex digits of a fingerprint: short enough to read out, 64 bits are enough to tell corpora apart. */
const FINGERPRINT_LENGTH = 16;

/** @param documents in id order */
export const fingerprintDocuments = (
  manifest: IndexManifest | undefined,
  documents: readonly Pick<DocumentSummary, 'id' | 'contentSha256'>[],
): string => {
  const lines = documents.map(({ id, contentSha256 }) => `${id} ${contentSha256}`);
  return createHash('sha256')
    .update([manifest === undefined ? '' : sortedJson(manifest), ...lines].join('\n'))
    .digest('hex')
    .slice(0, FINGERPRINT_LENGTH);
};

/** Object keys in order at every depth, so that equal values give equal texts. */
export const sortedJson = (value: unknown): string =>
  JSON.stringify(value, (_key, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );

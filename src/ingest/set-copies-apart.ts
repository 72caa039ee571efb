// ingest: PREPARED SOURCES → those that are documents of their own; the others are listed as copies of a document. Sits before the
// embedder, so that no copy is embedded. It compares nothing itself and stores nothing.
import type { DocumentAddress, DocumentId, DocumentMetadata, PreparedDocument } from '../domain/document.js';
import type { DocumentCopy } from '../store/store.js';
import type { DrawnSource } from './prepare-sources.js';

/** Tells copies from documents, within the collection that is being filled. */
export interface CopyFinding {
  /** The document, stored or drawn before, that this one is a copy of. */
  find(document: PreparedDocument): DocumentId | undefined;
  /** To be called for each document once it is stored. */
  learn(id: DocumentId, version: number, text: string): void;
}

/** @param copies what is found is added to it; the originals may not be stored yet */
export async function* setCopiesApart(
  sources: AsyncIterable<DrawnSource>,
  finding: CopyFinding | undefined,
  copies: DocumentCopy[],
): AsyncGenerator<DrawnSource> {
  for await (const source of sources) {
    const { metadata } = source.document;
    const documentId = finding?.find(source.document);
    if (documentId === undefined) {
      yield source;
      continue;
    }
    const { origin, contentSha256 } = source;
    copies.push({ id: metadata.id, documentId, origin, contentSha256, address: addressOf(metadata) });
  }
}

const addressOf = ({ title, publisher, url, retrieved }: DocumentMetadata): DocumentAddress => ({
  title,
  ...(publisher !== undefined && { publisher }),
  ...(url !== undefined && { url }),
  ...(retrieved !== undefined && { retrieved }),
});

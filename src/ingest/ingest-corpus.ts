// ★ ingest: FILES, FOLDERS AND ARCHIVES → STORED DOCUMENTS. Reads as the list of its stages. A file that fails becomes a
// failure of the report and never stops the run; a document is stored in one transaction or not at all. At most a few
// documents are in memory at a time, however many there are.
import type { DocumentId } from '../domain/document.js';
import type { IngestedDocument, IngestFailure, IngestProgress, IngestReport } from '../domain/ingest-report.js';
import type { Scope } from '../domain/scope.js';
import type { DocumentCopy, Store } from '../store/store.js';
import { findChangedSources } from './find-changed-sources.js';
import type { DocumentIndexer } from './index-document.js';
import { indexDocuments } from './index-documents.js';
import { listSourceFiles } from './list-source-files.js';
import type { PrepareOptions } from './prepare-document.js';
import { prepareSources } from './prepare-sources.js';
import { type CopyFinding, setCopiesApart } from './set-copies-apart.js';

export interface IngestDependencies extends DocumentIndexer {
  readonly store: Store;
  /** Whose collection the documents go to: the server's, or without a server the operator's. */
  readonly scope: Scope;
  readonly prepare: PrepareOptions;
  /** Default: nothing is taken for a copy. */
  readonly copies?: CopyFinding;
}

export async function ingestCorpus(
  paths: readonly string[],
  dependencies: IngestDependencies,
  onProgress: (progress: IngestProgress) => void = () => undefined,
): Promise<Omit<IngestReport, 'removed' | 'corpus' | 'elapsedMs'>> {
  const { store, scope, prepare } = dependencies;
  const added: IngestedDocument[] = [];
  const updated: IngestedDocument[] = [];
  const listed = await listSourceFiles(paths, prepare.maxBytes);
  const corpus = store.within(scope);
  const copiesHere = new Map(corpus.ownCopies().flatMap((each) => (each.isStale ? [] : [[each.id, each] as const])));
  // One at a time: to add a document to thousands, those need not be read.
  const known = { get: (id: DocumentId) => corpus.documents([id])[0] ?? copiesHere.get(id) };
  const { changed, unchanged, failed: unread } = await findChangedSources(listed.entries, known, scope);
  const failed: IngestFailure[] = [...listed.failures, ...unread];
  const copies: DocumentCopy[] = [];
  const prepared = prepareSources(changed, { known, scope, prepare, failed });
  const sources = setCopiesApart(prepared, dependencies.copies, copies);
  for await (const { source, indexed } of indexDocuments(sources, ({ document }) => document, dependencies)) {
    const { chunks, document } = indexed;
    const documentId = document.metadata.id;
    const isKnown = corpus.documents([documentId]).length > 0;
    const version = store.putDocument(scope, {
      ...indexed,
      origin: source.origin,
      contentSha256: source.contentSha256,
    });
    dependencies.copies?.learn(document.metadata.id, version, document.text);
    const tokens = chunks.reduce((sum, { chunk }) => sum + chunk.tokens, 0);
    const counts = { chunks: chunks.length, sentences: document.sentences.length, tokens };
    const notes = source.notes.length === 0 ? {} : { notes: source.notes };
    (isKnown ? updated : added).push({ documentId, version, ...counts, ...notes });
    onProgress(source.progress);
  }
  const kept = copies.filter((copy) => store.putCopy(scope, copy));
  failed.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  const told = kept.map(({ id, documentId }) => ({ id, copyOf: documentId }));
  return { added, updated, unchanged, failed, ...(told.length > 0 && { copies: told }) };
}

// ★ ingest: FILES AND FOLDERS → STORED DOCUMENTS. Reads as the list of its stages. A file that fails becomes a failure of
// the report and never stops the run; a document is stored in one transaction or not at all.
import type { IngestedDocument, IngestFailure, IngestProgress, IngestReport } from '../domain/ingest-report.js';
import type { Scope } from '../domain/scope.js';
import type { Store } from '../store/store.js';
import { findIdClash, placeInCollection } from './find-id-clash.js';
import type { DocumentIndexer } from './index-document.js';
import { indexDocuments } from './index-documents.js';
import { listSourceFiles } from './list-source-files.js';
import { type PreparedSource, type PrepareOptions, prepareDocument } from './prepare-document.js';

export interface IngestDependencies extends DocumentIndexer {
  readonly store: Store;
  /** Whose collection the documents go to: the server's, or without a server the operator's. */
  readonly scope: Scope;
  readonly prepare: PrepareOptions;
}

export async function ingestCorpus(
  paths: readonly string[],
  dependencies: IngestDependencies,
  onProgress: (progress: IngestProgress) => void = () => undefined,
): Promise<Omit<IngestReport, 'removed' | 'corpus' | 'elapsedMs'>> {
  const { store, scope } = dependencies;
  const added: IngestedDocument[] = [];
  const updated: IngestedDocument[] = [];
  const unchanged: string[] = [];
  const { files, failures } = await listSourceFiles(paths);
  const failed: IngestFailure[] = [...failures];
  const known = new Map(
    store
      .within(scope)
      .ownDocuments()
      .map((document) => [document.id, document]),
  );
  const changed: PreparedSource[] = [];
  for (const file of files) {
    const prepared = await prepareDocument(file, dependencies.prepare);
    if (!prepared.ok) failed.push(prepared.failure);
    else {
      const source = placeInCollection(scope, prepared.source);
      const { id } = source.document.metadata;
      const clash = findIdClash(source, known.get(id)?.origin, changed, scope);
      if (clash) failed.push(clash);
      else if (known.get(id)?.contentSha256 === source.contentSha256) unchanged.push(id);
      else changed.push(source);
    }
  }
  const totalChars = changed.reduce((sum, { document }) => sum + document.text.length, 0);
  const run = { indexer: dependencies, onProgress, totalChars, totalFiles: changed.length };
  for await (const { source, indexed } of indexDocuments(changed, ({ document }) => document, run)) {
    const { chunks, document } = indexed;
    const version = store.putDocument(scope, {
      ...indexed,
      origin: source.origin,
      contentSha256: source.contentSha256,
    });
    const tokens = chunks.reduce((sum, { chunk }) => sum + chunk.tokens, 0);
    const documentId = document.metadata.id;
    const counts = { chunks: chunks.length, sentences: document.sentences.length, tokens };
    const notes = source.notes.length === 0 ? {} : { notes: source.notes };
    (known.has(documentId) ? updated : added).push({ documentId, version, ...counts, ...notes });
  }
  return { added, updated, unchanged, failed };
}

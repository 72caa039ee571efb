// ingest: STORED DOCUMENTS → a new index of them, after the model, the chunker or the lexicon changed. Texts, versions and
// answers are not touched. Broken off, it leaves an index that says so and answers nothing.
import type { IngestProgress } from '../domain/ingest-report.js';
import type { IndexManifest, Store, StoredDocument } from '../store/store.js';
import type { DocumentIndexer } from './index-document.js';
import { indexDocuments } from './index-documents.js';

export async function rebuildIndex(
  manifest: IndexManifest,
  dependencies: DocumentIndexer & { readonly store: Store },
  onProgress: (progress: IngestProgress) => void = () => undefined,
): Promise<void> {
  const { store } = dependencies;
  store.clearManifest();
  const totalFiles = store.documents().length;
  let totalChars = 0;
  for (const { text } of currentDocuments(store)) totalChars += text.length;
  const run = { indexer: dependencies, onProgress, totalChars, totalFiles };
  for await (const { source, indexed } of indexDocuments(currentDocuments(store), (document) => document, run)) {
    store.replaceIndex(source.version, indexed);
  }
  store.setManifest(manifest);
}

/** Read one after the other: a large corpus is never in memory as a whole. */
function* currentDocuments(store: Store): Generator<StoredDocument> {
  for (const { id, version } of store.documents()) {
    const document = store.document(id, version);
    if (document) yield document;
  }
}

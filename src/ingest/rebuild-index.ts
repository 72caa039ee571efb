// ingest: STORED DOCUMENTS → a new index of them, after the model, the chunker or the lexicon changed. Texts, versions and
// answers are not touched. Broken off, it leaves an index that says so and answers nothing.
import { AppError } from '../domain/app-error.js';
import type { IngestProgress } from '../domain/ingest-report.js';
import type { Scope } from '../domain/scope.js';
import type { CorpusReader, IndexManifest, Store, StoredDocument } from '../store/store.js';
import type { DocumentIndexer } from './index-document.js';
import { indexDocuments } from './index-documents.js';

/** @param scopes of every collection: one index is behind all of them. Throws `AppError('internal')` when a server's is missing. */
export async function rebuildIndex(
  manifest: IndexManifest,
  dependencies: DocumentIndexer & { readonly store: Store },
  scopes: readonly Scope[],
  onProgress: (progress: IngestProgress) => void = () => undefined,
): Promise<void> {
  const { store } = dependencies;
  requireEveryServer(store, scopes);
  store.clearManifest();
  const corpora = scopes.map((scope) => store.within(scope));
  const totalFiles = corpora.reduce((sum, corpus) => sum + corpus.ownDocuments().length, 0);
  let totalSize = 0;
  for (const { text } of currentDocuments(corpora)) totalSize += text.length;
  let doneSize = 0;
  let doneFiles = 0;
  for await (const { source, indexed } of indexDocuments(
    currentDocuments(corpora),
    (document) => document,
    dependencies,
  )) {
    store.replaceIndex(source.version, indexed);
    doneSize += source.text.length;
    doneFiles += 1;
    onProgress({ doneSize, totalSize, doneFiles, totalFiles });
  }
  store.setManifest(manifest);
}

/** Read one after the other: a large corpus is never in memory as a whole. */
function* currentDocuments(corpora: readonly CorpusReader[]): Generator<StoredDocument> {
  for (const corpus of corpora) {
    for (const { id, version } of corpus.ownDocuments()) {
      const document = corpus.document(id, version);
      if (document) yield document;
    }
  }
}

/** One that was left out would be taken for sound and searched with other terms and vectors. */
function requireEveryServer(store: Store, scopes: readonly Scope[]): void {
  const missing = store.serversWithDocuments().filter((id) => !scopes.some(({ guildId }) => guildId === id));
  if (missing.length === 0) return;
  throw new AppError('internal', `The index was to be rebuilt without the documents of ${missing.length} server(s).`);
}

// Test support: a store with documents of the operator and of servers, each with events and shingles, and all that a scope
// reads of them.
import path from 'node:path';
import { onTestFinished } from 'vitest';
import type { Scope } from '../../src/domain/scope.js';
import { openSqliteStore, type SqliteStore } from '../../src/store/sqlite-store.js';
import type { CorpusReader, IndexedDocument, Store } from '../../src/store/store.js';
import {
  documentId,
  manifestFor,
  type SyntheticOptions,
  syntheticDocument,
  temporaryFolder,
} from './synthetic-documents.js';

export const openStore = (folder = temporaryFolder()): SqliteStore => {
  const store = openSqliteStore(path.join(folder, 'store.db'));
  onTestFinished(() => store.close());
  return store;
};

export const documentFor = (scope: Scope, name: string, options?: SyntheticOptions): IndexedDocument =>
  syntheticDocument(scope.ownId(documentId(name)), options);

/** Document, events and shingles. */
export const put = (store: Store, scope: Scope, name: string, options?: SyntheticOptions): void => {
  const document = documentFor(scope, name, options);
  const { id } = document.document.metadata;
  const version = store.putDocument(scope, document);
  store.putDocumentEvents([{ documentId: id, version, rules: '1', json: `["${id}"]` }]);
  const { quotations } = store.within(scope);
  quotations.add({ id, version }, 1, [
    { shingle: 7, start: 0 },
    { shingle: 7, start: 5 },
  ]);
};

/** Everything that a reader tells, but for the ids of rows, which say nothing about content. */
export const everythingRead = (corpus: CorpusReader) => {
  const ids = corpus.documents().map(({ id }) => id);
  const chunks = corpus.chunkOwners();
  const documentOf = new Map(chunks.map((chunk) => [chunk.id, chunk.documentId]));
  const all = [...ids, ...ids.map((id) => id.replace('common', 'secret'))].map(documentId);
  const numbers = new Map(corpus.quotations.versions().map(({ id, number }) => [number, id]));
  return {
    state: corpus.state(),
    date: corpus.corpusDate(),
    fingerprint: corpus.corpusFingerprint(),
    isEmpty: corpus.isEmpty(),
    documents: corpus.documents(),
    own: corpus.ownDocuments(),
    copies: corpus.ownCopies(),
    versions: all.map((id) => corpus.document(id)),
    heads: [...corpus.headTokens(all)],
    count: corpus.chunkCount(),
    owners: chunks.map((chunk) => chunk.documentId),
    vectors: [...corpus.chunkVectors()].map(({ documentId: id, vector }) => [id, vector]),
    chosen: [...corpus.chunkVectors(all)].map(({ documentId: id }) => id),
    chunks: corpus.chunks(Array.from({ length: 100 }, (_, i) => (i + 1) as never)).map(({ id, ...rest }) => rest),
    hits: corpus.searchTerms(['common', 'rare'], 50).map(({ id, score }) => [documentOf.get(id), score]),
    frequencies: [...corpus.termFrequencies(['common', 'rare', 'COMMON', 'none'])],
    events: corpus.documentEvents(),
    backlog: corpus.quotations.backlog(2).missing,
    postings: corpus.quotations.postings(7, 3).map(({ number, start }) => [numbers.get(number), start]),
    quoted: all.map((id) => corpus.quotations.text({ id, version: 1 })),
  };
};

export const fill = (store: Store, scopes: readonly Scope[]): void => {
  store.setManifest(manifestFor(8));
  for (const scope of scopes) {
    put(store, scope, 'common-paper', { terms: (index) => ['common', 'common', `word-${index}`] });
    put(store, scope, 'common-report', { seed: 3, terms: () => ['common', 'rare', 'padding', 'padding'] });
  }
};

// The view of the operator's collection follows changes: it reads what changed alone, and ends as one opened anew.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { OperatorView } from '../../src/retrieval/operator-view.js';
import { openVectorIndex } from '../../src/retrieval/vector-index.js';
import { openSqliteStore } from '../../src/store/sqlite-store.js';
import type { CorpusReader, Store } from '../../src/store/store.js';
import { openEmpty } from '../store/open-store.js';
import { documentId, manifestFor, syntheticDocument, temporaryFolder } from '../store/synthetic-documents.js';
import { OPERATOR } from '../support/scopes.js';

const DIMENSION = 8;

const openView = async (store: Store, corpus: CorpusReader = store.within(OPERATOR)) => {
  const { generation, manifest } = store;
  const sources = { store: { ...corpus, generation, manifest }, folder: temporaryFolder(), dimension: DIMENSION };
  const view = new OperatorView(manifest, corpus, await openVectorIndex(sources), DIMENSION);
  await view.refresh();
  return view;
};

const put = (store: Store, id: string, seed = 1) =>
  store.putDocument(OPERATOR, {
    ...syntheticDocument(id, { seed, chunks: 1 + (seed % 3) }),
    entityTerms: [`entity:${id}`, `entity:${seed}`],
  });

const factsOf = (view: OperatorView) => ({
  documents: view.documents,
  chunkCount: view.chunkCount,
  fingerprint: view.fingerprint,
  chunks: [...view.chunkIds(view.documents.map(({ id }) => id))].sort((a, b) => a - b),
  entities: ['entity:a', 'entity:1', 'entity:2', 'entity:3'].map((term) => view.documentsWith(term)),
});

test('after a change only the documents that changed are read', async () => {
  const store = openEmpty();
  store.setManifest(manifestFor(DIMENSION));
  for (const id of ['a', 'b', 'c', 'd']) put(store, id);
  const corpus = store.within(OPERATOR);
  const reads: unknown[] = [];
  const view = await openView(store, {
    ...corpus,
    documents: (ids) => {
      reads.push(ids);
      return corpus.documents(ids);
    },
    chunkOwners: (ids) => {
      reads.push(ids);
      return corpus.chunkOwners(ids);
    },
    corpusFingerprint: () => {
      throw new Error('reads all documents');
    },
  });
  reads.length = 0;
  put(store, 'b', 2);
  store.removeDocument(OPERATOR, documentId('c'));
  await view.refresh();
  expect(new Set(reads.map(String))).toEqual(new Set(['b,c']));
  expect(factsOf(view)).toEqual(factsOf(await openView(store)));
  expect(view.fingerprint).toBe(corpus.corpusFingerprint());
  reads.length = 0;
  await view.refresh();
  expect(reads).toEqual([]);
});

test('after any changes it is as a view opened anew, also when refreshed twice at once', async () => {
  const step = fc.record({ id: fc.constantFrom('a', 'b', 'c'), seed: fc.integer({ min: 0, max: 3 }) });
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(step, { maxLength: 3 }), { maxLength: 4 }), async (batches) => {
      const store = openSqliteStore(':memory:');
      const view = await openView(store);
      for (const batch of batches) {
        for (const { id, seed } of batch)
          if (seed === 0) store.removeDocument(OPERATOR, documentId(id));
          else put(store, id, seed);
        await Promise.all([view.refresh(), view.refresh()]);
        expect(factsOf(view)).toEqual(factsOf(await openView(store)));
        expect(view.fingerprint).toBe(store.within(OPERATOR).corpusFingerprint());
      }
      store.close();
    }),
    { numRuns: 25 },
  );
});

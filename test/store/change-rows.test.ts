// What changed in the operator's collection since a generation: told exactly, or not at all.
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it, onTestFinished } from 'vitest';
import { CHANGES_KEPT } from '../../src/store/change-rows.js';
import { MIGRATIONS, migrateStore } from '../../src/store/migrations.js';
import { SqliteConnection } from '../../src/store/sqlite-connection.js';
import { openSqliteStore } from '../../src/store/sqlite-store.js';
import type { Store } from '../../src/store/store.js';
import { OPERATOR, SERVER_A } from '../support/scopes.js';
import { openEmpty } from './open-store.js';
import { documentId, syntheticDocument, temporaryFolder } from './synthetic-documents.js';

const since = (store: Store, generation: number) => store.within(OPERATOR).changedSince(generation);
const serverDocument = () => syntheticDocument(SERVER_A.ownId(documentId('own')));

describe('changedSince', () => {
  it('names what was added, replaced, removed and indexed anew, each once, and nothing when nothing happened', () => {
    const store = openEmpty();
    const version = store.putDocument(OPERATOR, syntheticDocument('b'));
    store.putDocument(OPERATOR, syntheticDocument('a'));
    expect([since(store, 0), since(store, 1), since(store, 2)]).toEqual([['a', 'b'], ['a'], []]);
    store.removeDocument(OPERATOR, documentId('a'));
    store.putDocument(OPERATOR, syntheticDocument('a', { seed: 2 }));
    store.replaceIndex(version, syntheticDocument('b'));
    expect([since(store, 2), since(store, 3), since(store, 4)]).toEqual([['a', 'b'], ['a', 'b'], ['b']]);
  });

  it('does not know what was before the first look, after the manifest was taken away, and of another history', () => {
    const store = openEmpty();
    store.putDocument(OPERATOR, syntheticDocument('a'));
    expect([since(store, -1), since(store, 2)]).toEqual([undefined, undefined]);
    store.clearManifest();
    store.putDocument(OPERATOR, syntheticDocument('a'));
    expect([since(store, 1), since(store, 2)]).toEqual([undefined, ['a']]);
  });

  it('tells nothing of a server', () => {
    const store = openEmpty();
    store.putDocument(OPERATOR, syntheticDocument('a'));
    store.putDocument(SERVER_A, serverDocument());
    store.removeDocument(SERVER_A, serverDocument().document.metadata.id);
    expect([since(store, 0), since(store, 1)]).toEqual([['a'], []]);
    expect(store.within(SERVER_A).changedSince(0)).toEqual(['a']);
  });

  it('keeps a bounded number of changes and says so when asked for more', () => {
    const store = openEmpty();
    const tiny = syntheticDocument('a', { chunks: 1, tokensPerChunk: 1 });
    for (let i = 0; i <= CHANGES_KEPT; i += 1) store.putDocument(OPERATOR, tiny);
    expect([since(store, 0), since(store, 1)]).toEqual([undefined, ['a']]);
  });

  it('knows of no change that an older version of the store did not note', () => {
    const file = path.join(temporaryFolder(), 'store.db');
    const old = new SqliteConnection(file);
    migrateStore(old, MIGRATIONS.slice(0, 6));
    old.script("UPDATE facts SET value = '4' WHERE name = 'generation'");
    old.close();
    const store = openSqliteStore(file);
    onTestFinished(() => store.close());
    expect([since(store, 3), since(store, 4)]).toEqual([undefined, []]);
    store.putDocument(OPERATOR, syntheticDocument('a'));
    expect([since(store, 3), since(store, 4)]).toEqual([undefined, ['a']]);
  });

  it('names every document that differs, whatever was done in between', () => {
    const step = fc.record({ id: fc.constantFrom('a', 'b', 'c'), isRemoved: fc.boolean() });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 6 }), fc.array(step, { maxLength: 6 }), (before, after) => {
        const store = openSqliteStore(':memory:');
        const run = (steps: typeof before) => {
          for (const { id, isRemoved } of steps)
            if (isRemoved) store.removeDocument(OPERATOR, documentId(id));
            else store.putDocument(OPERATOR, syntheticDocument(id, { chunks: 1 }));
        };
        const state = () =>
          new Map(
            store
              .within(OPERATOR)
              .chunkOwners()
              .map(({ id, documentId }) => [documentId, id]),
          );
        run(before);
        const [generation, old] = [store.generation(), state()];
        run(after);
        const fresh = state();
        const differ = ['a', 'b', 'c'].filter((id) => old.get(documentId(id)) !== fresh.get(documentId(id)));
        expect(since(store, generation)).toEqual(expect.arrayContaining(differ));
        store.close();
      }),
      { numRuns: 40 },
    );
  });
});

it('gives summaries of the documents asked for, in id order, and none for others', () => {
  const store = openEmpty();
  for (const id of ['c', 'a', 'b']) store.putDocument(OPERATOR, syntheticDocument(id));
  const corpus = store.within(OPERATOR);
  const all = corpus.documents();
  expect(corpus.documents(['c', 'a', 'x'].map(documentId))).toEqual([all[0], all[2]]);
  expect(corpus.documents([])).toEqual([]);
  store.putDocument(SERVER_A, serverDocument());
  expect(corpus.documents([serverDocument().document.metadata.id])).toEqual([]);
});

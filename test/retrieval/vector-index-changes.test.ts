// What a change costs the vector index: vectors put in and read, files written, graphs made anew. Counted, not timed.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { createExactScan } from '../../src/retrieval/exact-scan.js';
import { openVectorIndex, type VectorIndex, type VectorIndexEvent } from '../../src/retrieval/vector-index.js';
import type { ChunkId } from '../../src/store/store.js';
import { documentId, temporaryFolder } from '../store/synthetic-documents.js';
import { DIMENSION, FakeStore } from './fake-vector-store.js';

const openOver = async (store: FakeStore, folder: string, hnswFrom = 1000) => {
  const events: VectorIndexEvent[] = [];
  const onEvent = (event: VectorIndexEvent) => void events.push(event);
  const index = await openVectorIndex({ store, folder, dimension: DIMENSION, hnswFrom, onEvent });
  /** Since it was asked last: points put in, reasons to make a graph anew, problems got over. */
  const happened = () => {
    const told = events.splice(0);
    return {
      added: told.reduce(
        (sum, event) => (event.event === 'vectors-adding' && event.done === event.total ? sum + event.total : sum),
        0,
      ),
      rebuilds: told.flatMap((event) => (event.event === 'vectors-rebuilding' ? [event.reason] : [])),
      problems: told.flatMap((event) => ('error' in event ? [event.event] : [])),
    };
  };
  happened();
  return { index, happened };
};

const allIds = (store: FakeStore) => new Set(store.chunkOwners().map(({ id }) => id));
const graphFile = (folder: string) => fs.statSync(path.join(folder, 'vectors.hnsw'));

/** A filter that lets all through is answered from the matrix. */
const expectSameAsStore = (index: VectorIndex, store: FakeStore): void => {
  const question = store.question();
  const exact = createExactScan(store.chunkVectors(), DIMENSION);
  expect(index.size).toBe(exact.size);
  expect(index.search(question, 30, allIds(store))).toEqual(exact.search(question, 30));
  const found = index.search(question, 30).map(({ id }) => id);
  expect(found).toHaveLength(Math.min(30, exact.size));
  expect(found.filter((id) => !allIds(store).has(id))).toEqual([]);
};

describe('a graph of 6,000 vectors', () => {
  let prepared: string;
  beforeAll(async () => {
    prepared = fs.mkdtempSync(path.join(os.tmpdir(), 'aide-memoire-graph-'));
    await openOver(new FakeStore().putMany('d', 300), prepared);
    return () => fs.rmSync(prepared, { recursive: true, force: true });
  });
  const openCopy = async () => {
    const folder = temporaryFolder();
    fs.cpSync(prepared, folder, { recursive: true });
    const store = new FakeStore().putMany('d', 300);
    return { folder, store, ...(await openOver(store, folder)) };
  };

  test('takes in one document by its own vectors alone, lets go of it without any, and writes no file for either', async () => {
    const { folder, store, index, happened } = await openCopy();
    index.search(store.question(), 5, allIds(store));
    const file = graphFile(folder).mtimeMs;
    const readIds = () => new Map(store.reads.splice(0).map(({ of, ids }) => [of, ids]));
    readIds();
    store.put('new');
    await index.refresh();
    const own = [documentId('new')];
    expect(happened()).toEqual({ added: 20, rebuilds: [], problems: [] });
    expect(readIds()).toEqual(new Map(Object.entries({ owners: own, documents: own, vectors: own })));
    store.remove('new');
    await index.refresh();
    await index.settle();
    expect([happened().added, graphFile(folder).mtimeMs]).toEqual([0, file]);
    expect(readIds()).toEqual(new Map(Object.entries({ owners: own, documents: own, vectors: [] })));
    expectSameAsStore(index, store);
  });

  test('is written whole only once for each hundredth of its vectors that changed, and catches up the rest when opened', async () => {
    const { folder, store, index } = await openCopy();
    const files = new Set([graphFile(folder).mtimeMs]);
    for (let i = 0; i < 10; i += 1) {
      store.put(`new-${i}`);
      await index.refresh();
      await index.settle();
      files.add(graphFile(folder).mtimeMs);
    }
    // 20 vectors a document: written after some 60, that is after every fourth document at the latest.
    expect(files.size - 1).toBe(2);
    const again = await openOver(store, folder);
    expectSameAsStore(again.index, store);
  });

  test('reads all documents again, but puts in the new one alone, when the store does not know what changed', async () => {
    const { store, index, happened } = await openCopy();
    store.knowsChanges = false;
    store.put('new');
    store.remove('d-7');
    await index.refresh();
    expect(happened()).toEqual({ added: 20, rebuilds: [], problems: [] });
    expectSameAsStore(index, store);
  });

  /** 60 of 300 documents: a fifth of the points, exactly what is still borne. */
  const removeAFifth = (store: FakeStore) => {
    for (let i = 0; i < 60; i += 1) store.remove(`d-${i}`);
  };

  test('is made anew without its deleted points once they are more than a fifth, while it goes on answering', async () => {
    const { folder, store, index, happened } = await openCopy();
    removeAFifth(store);
    await index.refresh();
    await index.settle();
    expect(happened().rebuilds).toEqual([]);
    const fullBytes = graphFile(folder).size;
    store.remove('d-60');
    await index.refresh();
    // What changes meanwhile is in the new graph as well.
    const gone = store.chunkVectors([documentId('d-61')]);
    store.put('new');
    store.remove('d-61');
    expect(await index.refresh()).toBe(true);
    expectSameAsStore(index, store);
    await index.settle();
    // Their own vectors are the questions they would surely answer.
    const nearest = (vector: Float32Array) => index.search(vector, 1)[0]?.id;
    const fresh = store.chunkVectors([documentId('new')]);
    expect(fresh.map(({ vector }) => nearest(vector))).toEqual(fresh.map(({ id }) => id));
    expect(gone.filter(({ id, vector }) => nearest(vector) === id)).toEqual([]);
    expect(happened()).toMatchObject({ rebuilds: ['too many deleted points'], problems: [] });
    expectSameAsStore(index, store);
    expect(graphFile(folder).size / fullBytes).toBeCloseTo(4780 / 6000, 2);
    const again = await openOver(store, folder);
    expectSameAsStore(again.index, store);
  });

  test('remembers its deleted points over a restart, and is then made anew by the one that is too many', async () => {
    const { folder, store, index } = await openCopy();
    removeAFifth(store);
    await index.refresh();
    await index.settle();
    const restarted = await openOver(store, folder);
    store.remove('d-60');
    await restarted.index.refresh();
    await restarted.index.settle();
    expect(restarted.happened().rebuilds).toEqual(['too many deleted points']);
    expectSameAsStore(restarted.index, store);
  });

  test('is made anew when opened if too many were deleted while it was closed', async () => {
    const { folder, store } = await openCopy();
    removeAFifth(store);
    store.remove('d-60');
    const fullBytes = graphFile(folder).size;
    const { index } = await openOver(store, folder);
    expectSameAsStore(index, store);
    expect(graphFile(folder).size).toBeLessThan(0.8 * fullBytes);
  });

  test('stays as it is where making it anew fails, and the next change tries again', async () => {
    const { store, index, happened } = await openCopy();
    const { chunkVectors } = store;
    removeAFifth(store);
    store.remove('d-60');
    // Reading one document is a change, reading many is the making anew.
    store.chunkVectors = (ids) => {
      if ((ids?.length ?? 0) > 1) throw new Error('closed');
      return chunkVectors(ids);
    };
    await index.refresh();
    await index.settle();
    expect(happened()).toMatchObject({ rebuilds: ['too many deleted points'], problems: ['vectors-not-compacted'] });
    store.chunkVectors = chunkVectors;
    expectSameAsStore(index, store);
    store.remove('d-61');
    await index.refresh();
    await index.settle();
    expect(happened()).toMatchObject({ rebuilds: ['too many deleted points'], problems: [] });
    expectSameAsStore(index, store);
  });
});

test.each([
  ['exact', 1_000_000],
  ['graph', 1],
])('after any changes an index that is %s holds what the store holds', async (method, hnswFrom) => {
  const step = fc.record({ name: fc.constantFrom('a', 'b', 'c', 'd', 'e'), isRemoved: fc.boolean() });
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(step, { maxLength: 4 }), { maxLength: 5 }), async (batches) => {
      const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'aide-memoire-changes-'));
      const store = new FakeStore().putMany('d', 3);
      const { index } = await openOver(store, folder, hnswFrom);
      expectSameAsStore(index, store);
      for (const [place, batch] of batches.entries()) {
        for (const { name, isRemoved } of batch)
          if (isRemoved) store.remove(name);
          else store.put(name, `${name}-${place}`);
        await index.refresh();
        expectSameAsStore(index, store);
      }
      await index.settle();
      expect(index.method).toBe(method);
      fs.rmSync(folder, { recursive: true });
    }),
    { numRuns: 25 },
  );
});

test('a matrix asked for during a refresh holds the state before, and the change as soon as that is done', async () => {
  const store = new FakeStore().putMany('d', 3);
  const { index } = await openOver(store, temporaryFolder(), 1_000_000);
  const before = allIds(store);
  store.put('new');
  store.remove('d-1');
  const found: ChunkId[] = [];
  const { chunkOwners } = store;
  // The refresh has begun to read, and pauses before it shows what it read: the first search of all comes then.
  store.chunkOwners = (ids) => {
    queueMicrotask(() => found.push(...index.search(store.question(), 100).map(({ id }) => id)));
    return chunkOwners(ids);
  };
  await index.refresh();
  store.chunkOwners = chunkOwners;
  // One document of the three is gone from the store; the new one is not to be found yet.
  expect(found).toHaveLength(40);
  expect(found.filter((id) => !before.has(id))).toEqual([]);
  expectSameAsStore(index, store);
});

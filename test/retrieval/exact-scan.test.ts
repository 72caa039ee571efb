import { describe, expect, test } from 'vitest';
import { createExactScan, type Neighbour } from '../../src/retrieval/exact-scan.js';
import type { ChunkId, ChunkVector } from '../../src/store/store.js';
import { documentId } from '../store/synthetic-documents.js';
import { DIMENSION, FakeStore } from './fake-vector-store.js';

const idsOf = (neighbours: readonly Neighbour[]) => neighbours.map(({ id }) => id);
const exactOver = (store: FakeStore) => createExactScan(store.chunkVectors(), DIMENSION);

describe('exact scan', () => {
  test('agrees with sorting everything, ties by id', () => {
    const vectors: ChunkVector[] = [3, 1, 2, 5, 4].map((id) => ({
      id: id as ChunkId,
      documentId: documentId('a'),
      vector: Float32Array.from(id === 5 ? [1, 0, 0] : [0, 1, 0]),
    }));
    const scan = createExactScan(vectors, 3);
    expect(idsOf(scan.search(Float32Array.from([1, 0, 0]), 3))).toEqual([5, 1, 2]);
    expect(scan.search(Float32Array.from([0, 1, 0]), 99)).toHaveLength(5);
    expect(scan.search(Float32Array.from([0, 1, 0]), 0)).toEqual([]);
    const store = new FakeStore().putMany('d', 30);
    const question = store.question();
    const sorted = store
      .chunkVectors()
      .map(({ id, vector }) => ({ id, similarity: vector.reduce((sum, value, i) => sum + value * question[i]!, 0) }))
      .sort((a, b) => b.similarity - a.similarity);
    for (const k of [1, 7, 100, 600]) {
      expect(idsOf(exactOver(store).search(question, k))).toEqual(idsOf(sorted).slice(0, k));
    }
  });

  test('keeps to the allowed ids, and to none when none is allowed', () => {
    const store = new FakeStore().putMany('d', 5);
    const scan = exactOver(store);
    const allowed = new Set([4, 50, 99] as ChunkId[]);
    expect(new Set(idsOf(scan.search(store.question(), 10, allowed)))).toEqual(allowed);
    expect(scan.search(store.question(), 10, new Set())).toEqual([]);
  });
});

import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { createExactScan, type Neighbour } from '../../src/retrieval/exact-scan.js';
import { openVectorIndex, type VectorIndexEvent, type VectorIndexOptions } from '../../src/retrieval/vector-index.js';
import type { ChunkId } from '../../src/store/store.js';
import { documentId, temporaryFolder } from '../store/synthetic-documents.js';
import { DIMENSION, FakeStore } from './fake-vector-store.js';

const openOver = async (store: FakeStore, folder: string, more: Partial<VectorIndexOptions> = {}) => {
  const events: VectorIndexEvent[] = [];
  const index = await openVectorIndex({
    store,
    folder,
    dimension: DIMENSION,
    hnswFrom: 1000,
    onEvent: (event) => events.push(event),
    ...more,
  });
  const rebuilds = () => events.flatMap((event) => (event.event === 'vectors-rebuilding' ? [event.reason] : []));
  const added = () => events.flatMap((event) => (event.event === 'vectors-adding' ? [event.total] : [])).at(-1) ?? 0;
  return { index, rebuilds, added };
};
const idsOf = (neighbours: readonly Neighbour[]) => neighbours.map(({ id }) => id);
const exactOver = (store: FakeStore) => createExactScan(store.chunkVectors(), DIMENSION);

const recallAt10 = (search: (vector: Float32Array, k: number) => Neighbour[], store: FakeStore): number => {
  const exact = exactOver(store);
  let found = 0;
  for (let i = 0; i < 100; i += 1) {
    const question = store.question();
    const near = new Set(idsOf(search(question, 10)));
    found += exact.search(question, 10).filter(({ id }) => near.has(id)).length;
  }
  return found / 1000;
};

test('below the threshold the index is exact, writes no file, and follows the store on refresh', async () => {
  const folder = temporaryFolder();
  const store = new FakeStore().putMany('d', 10);
  const { index } = await openOver(store, folder);
  const question = store.question();
  expect([index.method, index.size]).toEqual(['exact', 200]);
  expect(index.search(question, 5)).toEqual(exactOver(store).search(question, 5));
  store.put('d-3', 'changed');
  expect(index.generation).toBeLessThan(store.generation());
  expect(await index.refresh()).toBe(true);
  expect(await index.refresh()).toBe(false);
  expect(index.search(question, 200)).toEqual(exactOver(store).search(question, 200));
  expect(fs.readdirSync(folder)).toEqual([]);
});

test('an empty store gives nothing', async () => {
  const store = new FakeStore();
  const { index } = await openOver(store, temporaryFolder());
  expect(index.search(store.question(), 5)).toEqual([]);
});

describe('graph over 6,000 clustered vectors', () => {
  let prepared: string;
  const store = new FakeStore().putMany('d', 300);

  beforeAll(async () => {
    prepared = fs.mkdtempSync(path.join(os.tmpdir(), 'aide-memoire-graph-'));
    await openOver(store, prepared);
    return () => fs.rmSync(prepared, { recursive: true, force: true });
  });

  /** Each test gets its own copy of the cache and of the store it was made from. */
  const copyOfCache = () => {
    const folder = temporaryFolder();
    fs.cpSync(prepared, folder, { recursive: true });
    return { folder, store: new FakeStore().putMany('d', 300) };
  };

  test('finds what the exact scan finds: recall@10 ≥ .99, from the cache, without adding a point', async () => {
    const { folder, store } = copyOfCache();
    const { index, rebuilds, added } = await openOver(store, folder);
    expect([index.method, index.size, rebuilds(), added()]).toEqual(['graph', 6000, [], 0]);
    expect(recallAt10((vector, k) => index.search(vector, k), store)).toBeGreaterThanOrEqual(0.99);
    const question = store.question();
    const [first] = index.search(question, 1);
    expect(first!.similarity).toBeCloseTo(exactOver(store).search(question, 1)[0]!.similarity, 5);
  });

  test('more than there are gives all, none gives none, a filter is exact, a wrong dimension is refused', async () => {
    const { folder, store } = copyOfCache();
    const { index } = await openOver(store, folder);
    const question = store.question();
    expect(index.search(question, 7000)).toHaveLength(6000);
    expect(index.search(question, 0)).toEqual([]);
    const allowed = new Set([1, 2, 3000, 5999] as ChunkId[]);
    expect(index.search(question, 3, allowed)).toEqual(exactOver(store).search(question, 3, allowed));
    expect(() => index.search(new Float32Array(DIMENSION - 1), 3)).toThrow(
      expect.objectContaining({ code: 'index-mismatch' }),
    );
  });

  test('a cache behind the store is caught up: only what changed is added, what went is never found', async () => {
    const { folder, store } = copyOfCache();
    const gone = store.chunkVectors([documentId('d-5'), documentId('d-9')]);
    store.put('d-5', 'changed');
    store.put('new');
    store.remove('d-9');
    const { index, rebuilds, added } = await openOver(store, folder);
    expect([index.size, rebuilds(), added()]).toEqual([6000, [], 40]);
    // Their own vectors are the questions they would surely answer.
    const goneIds = new Set(gone.map(({ id }) => id));
    const found = gone.flatMap(({ vector }) => idsOf(index.search(vector, 5)));
    expect(found).toHaveLength(5 * gone.length);
    expect(found.filter((id) => goneIds.has(id))).toEqual([]);
    expect(recallAt10((vector, k) => index.search(vector, k), store)).toBeGreaterThanOrEqual(0.99);
  });

  test('a search during a refresh answers from the state before', async () => {
    const { folder, store } = copyOfCache();
    const { index } = await openOver(store, folder);
    const before = new Set(store.chunkVectors().map(({ id }) => id));
    store.putMany('more', 20);
    store.remove('d-1');
    const running = index.refresh();
    const seen: ChunkId[][] = [];
    while (index.generation < store.generation()) {
      seen.push(idsOf(index.search(store.question(), 50)));
      await new Promise((resolve) => setImmediate(resolve));
    }
    await running;
    expect(seen.length).toBeGreaterThan(2);
    for (const ids of seen) {
      expect(ids).toHaveLength(50);
      expect(ids.every((id) => before.has(id))).toBe(true);
    }
    expect(index.size).toBe(6380);
    // The folder goes with the test: the file must not be written still.
    await index.settle();
  });

  test.each([
    ['a truncated graph', 'graph file damaged', (f: string) => fs.truncateSync(path.join(f, 'vectors.hnsw'), 50_000)],
    ['one changed byte', 'graph file damaged', (f: string) => changeByte(path.join(f, 'vectors.hnsw'))],
    ['a torn manifest', 'manifest unreadable', (f: string) => fs.truncateSync(path.join(f, 'vectors.json'), 100)],
    ['a missing manifest', 'missing', (f: string) => fs.rmSync(path.join(f, 'vectors.json'))],
    ['another dimension', 'made with another dimension', (f: string) => editManifest(f, { dimension: 32 })],
    ['another model', 'made with another model', (f: string) => editManifest(f, { model: 'x' })],
  ])('with %s the index is rebuilt from the store', async (_name, reason, spoil) => {
    const { folder, store } = copyOfCache();
    spoil(folder);
    const { index, rebuilds } = await openOver(store, folder);
    expect([index.size, rebuilds()]).toEqual([6000, [reason]]);
    expect(recallAt10((vector, k) => index.search(vector, k), store)).toBeGreaterThanOrEqual(0.99);
    const again = await openOver(store, folder);
    expect(again.rebuilds()).toEqual([]);
  });

  test('ids that stand for other content, as after restoring a backup, are not trusted', async () => {
    const { folder } = copyOfCache();
    // The same documents with the same ids, but of another content.
    const other = new FakeStore(8);
    for (let i = 0; i < 300; i += 1) other.put(`d-${i}`, `other-${i}`);
    expect(other.chunkOwners().map(({ id }) => id)).toEqual(
      new FakeStore()
        .putMany('d', 300)
        .chunkOwners()
        .map(({ id }) => id),
    );
    const { index, rebuilds } = await openOver(other, folder);
    expect(rebuilds()).toEqual(['ids of another history of the store']);
    expect(recallAt10((vector, k) => index.search(vector, k), other)).toBeGreaterThanOrEqual(0.99);
  });

  test('a folder that cannot be written costs the cache, not the answers', async () => {
    const { store } = copyOfCache();
    const blocked = path.join(temporaryFolder(), 'file');
    fs.writeFileSync(blocked, '');
    const events: string[] = [];
    const index = await openVectorIndex({
      store,
      folder: path.join(blocked, 'cache'),
      dimension: DIMENSION,
      hnswFrom: 1000,
      onEvent: ({ event }) => events.push(event),
    });
    expect(events).toContain('vector-cache-not-saved');
    expect(index.search(store.question(), 5)).toHaveLength(5);
  });

  test('when many chunks were replaced the graph is built anew', async () => {
    const { folder, store } = copyOfCache();
    for (let i = 0; i < 120; i += 1) store.put(`d-${i}`, 'changed');
    const { index, rebuilds } = await openOver(store, folder);
    expect([index.size, rebuilds()]).toEqual([6000, ['too many deleted points']]);
  });
});

const editManifest = (folder: string, change: object): void => {
  const file = path.join(folder, 'vectors.json');
  fs.writeFileSync(file, JSON.stringify({ ...JSON.parse(fs.readFileSync(file, 'utf8')), ...change }));
};

const changeByte = (file: string): void => {
  const bytes = fs.readFileSync(file);
  bytes[bytes.length >> 1]! ^= 0xff;
  fs.writeFileSync(file, bytes);
};

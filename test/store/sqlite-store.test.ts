import { describe, expect, test } from 'vitest';
import type { ChunkId } from '../../src/store/store.js';
import { OPERATOR } from '../support/scopes.js';
import { allIds, codeOf, openEmpty } from './open-store.js';
import { documentId, manifestFor, syntheticDocument } from './synthetic-documents.js';

describe('documents', () => {
  test('come back as they were put, also with a NUL in the text', () => {
    const store = openEmpty();
    const indexed = syntheticDocument('a', { text: 'One\0two. Drei „vier“ 五六.' });
    expect(store.putDocument(OPERATOR, indexed)).toBe(1);
    expect(store.within(OPERATOR).document(documentId('a'))).toEqual({
      id: 'a',
      version: 1,
      current: true,
      origin: indexed.origin,
      contentSha256: indexed.contentSha256,
      ...indexed.document,
    });
    expect(store.within(OPERATOR).documents()).toEqual([
      expect.objectContaining({
        id: 'a',
        headVector: indexed.head.vector,
        headTerms: ['entity:osce'],
        entityTerms: ['entity:sco', 'year:2026'],
      }),
    ]);
  });

  test('chunks come back in the order asked for, with all that was computed, and unknown ids are left out', () => {
    const store = openEmpty();
    const indexed = syntheticDocument('a');
    store.putDocument(OPERATOR, indexed);
    const [first, second, third] = allIds(store) as [ChunkId, ChunkId, ChunkId];
    const read = store.within(OPERATOR).chunks([third, 999 as ChunkId, first]);
    expect(read).toEqual([
      { id: third, documentId: 'a', version: 1, ...indexed.chunks[2] },
      { id: first, documentId: 'a', version: 1, ...indexed.chunks[0] },
    ]);
    expect([...store.within(OPERATOR).chunkVectors()].map(({ id, vector }) => [id, vector])).toEqual(
      [first, second, third].map((id, place) => [id, indexed.chunks[place]!.vector]),
    );
  });

  test('a new version replaces chunks with new ids and keeps the text of the old one', () => {
    const store = openEmpty();
    store.putDocument(OPERATOR, syntheticDocument('a', { seed: 1 }));
    const before = allIds(store);
    expect(store.putDocument(OPERATOR, syntheticDocument('a', { seed: 2, chunks: 2 }))).toBe(2);
    expect(allIds(store)).toHaveLength(2);
    expect(allIds(store).some((id) => before.includes(id))).toBe(false);
    expect(store.within(OPERATOR).document(documentId('a'), 1)).toMatchObject({ version: 1, current: false });
    expect(store.within(OPERATOR).document(documentId('a'), 1)?.text).toContain('seed 1');
    expect(store.within(OPERATOR).document(documentId('a'))).toMatchObject({ version: 2, current: true });
    expect(store.within(OPERATOR).termFrequencies(['a-0', 'a-2'])).toEqual(
      new Map([
        ['a-0', 1],
        ['a-2', 0],
      ]),
    );
  });

  test('removing leaves the versions and nothing searchable', () => {
    const store = openEmpty();
    store.putDocument(OPERATOR, syntheticDocument('a'));
    expect(store.removeDocument(OPERATOR, documentId('a'))).toBe(true);
    expect(store.removeDocument(OPERATOR, documentId('a'))).toBe(false);
    expect(store.within(OPERATOR).documents()).toEqual([]);
    expect(store.within(OPERATOR).document(documentId('a'))).toBeUndefined();
    expect(store.within(OPERATOR).document(documentId('a'), 1)?.current).toBe(false);
    expect(store.within(OPERATOR).chunkCount()).toBe(0);
    expect(store.within(OPERATOR).searchTerms(['common'], 10)).toEqual([]);
  });

  test('a vector of wrong length, another dimension or a span outside the text stores nothing', () => {
    const store = openEmpty();
    store.setManifest(manifestFor(8));
    const good = syntheticDocument('a');
    const first = good.chunks[0]!;
    const bad = [
      { ...good, chunks: [{ ...first, vector: first.vector.map((value) => value * 2) }] },
      { ...good, chunks: [{ ...first, vector: first.vector.map(() => Number.NaN) }] },
      { ...good, chunks: [{ ...first, chunk: { ...first.chunk, end: 10_000 } }] },
      { ...good, chunks: [{ ...first, sentenceTokens: [3, 2] }] },
      syntheticDocument('a', { dimension: 9 }),
    ];
    for (const document of bad) expect(codeOf(() => store.putDocument(OPERATOR, document))).toBe('internal');
    expect(store.within(OPERATOR).documents()).toEqual([]);
    expect(store.generation()).toBe(0);
  });

  test('replacing the index of a version keeps the version and answers, and never reuses chunk ids', () => {
    const store = openEmpty();
    store.setManifest(manifestFor(8));
    const version = store.putDocument(OPERATOR, syntheticDocument('a'));
    store.saveAnswer({ id: 'x', createdAt: '2026-01-01', json: '{}' });
    const highest = Math.max(...allIds(store));
    const count = store.within(OPERATOR).chunkCount();
    store.clearManifest();
    expect(store.manifest()).toBeUndefined();
    expect(store.replaceIndex(version, syntheticDocument('a'))).toBe(true);
    expect(store.within(OPERATOR).chunkCount()).toBe(count);
    expect(Math.min(...allIds(store))).toBeGreaterThan(highest);
    expect(
      store
        .within(OPERATOR)
        .documents()
        .map((document) => document.version),
    ).toEqual([version]);
    expect(store.answer('x')).toBeDefined();
    expect(store.replaceIndex(version + 1, syntheticDocument('a'))).toBe(false);
    expect(store.within(OPERATOR).chunkCount()).toBe(count);
  });
});

describe('fingerprint and generation', () => {
  test('the fingerprint is the same in any order and after re-ingestion, and changes with content and manifest', () => {
    const one = openEmpty();
    const two = openEmpty();
    for (const id of ['a', 'b']) one.putDocument(OPERATOR, syntheticDocument(id));
    for (const id of ['b', 'a', 'b']) two.putDocument(OPERATOR, syntheticDocument(id));
    one.setManifest({ ...manifestFor(8), embedder: { dimension: 8, modelId: 'm' } });
    two.setManifest({ ...manifestFor(8), embedder: { modelId: 'm', dimension: 8 } });
    expect(one.within(OPERATOR).corpusFingerprint()).toMatch(/^[0-9a-f]{16}$/);
    expect(two.within(OPERATOR).corpusFingerprint()).toBe(one.within(OPERATOR).corpusFingerprint());
    two.putDocument(OPERATOR, syntheticDocument('b', { contentSha256: 'other' }));
    expect(two.within(OPERATOR).corpusFingerprint()).not.toBe(one.within(OPERATOR).corpusFingerprint());
    two.putDocument(OPERATOR, syntheticDocument('b'));
    two.setManifest(manifestFor(8));
    expect(two.within(OPERATOR).corpusFingerprint()).not.toBe(one.within(OPERATOR).corpusFingerprint());
  });

  test('the generation rises with every change of the searchable content only', () => {
    const store = openEmpty();
    const generations = [store.generation()];
    const note = (action: () => unknown) => {
      action();
      generations.push(store.generation());
    };
    note(() => store.putDocument(OPERATOR, syntheticDocument('a')));
    note(() => store.saveAnswer({ id: 'x', createdAt: 't', json: '{}' }));
    note(() => store.removeDocument(OPERATOR, documentId('a')));
    note(() => store.removeDocument(OPERATOR, documentId('a')));
    note(() => store.clearManifest());
    expect(generations).toEqual([0, 1, 1, 2, 2, 3]);
  });
});

test('an answer is frozen: the same again is fine, another under its id is refused', () => {
  const store = openEmpty();
  store.saveAnswer({ id: 'x', createdAt: 'then', json: '{"a":1}' });
  store.saveAnswer({ id: 'x', createdAt: 'later', json: '{"a":1}' });
  expect(store.answer('x')).toEqual({ id: 'x', createdAt: 'then', json: '{"a":1}' });
  expect(codeOf(() => store.saveAnswer({ id: 'x', createdAt: 'then', json: '{"a":2}' }))).toBe('internal');
  expect(store.answer('y')).toBeUndefined();
});

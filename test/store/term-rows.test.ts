import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { joinTerms, splitTerms } from '../../src/store/term-rows.js';
import { OPERATOR } from '../support/scopes.js';
import { allIds, openEmpty } from './open-store.js';
import { documentId, syntheticDocument } from './synthetic-documents.js';

describe('terms', () => {
  const hostile = [
    'entity:country:JP',
    '1039',
    'a/res/73/27',
    'безопасност',
    '安全',
    'a b',
    '"x" OR y',
    "o'brien",
    '50%',
    'NEAR(a',
    'c*',
    '-d',
    '\u0000n',
    '{e}',
    'ا',
  ];

  test('of every kind survive whole and are found exactly', () => {
    const store = openEmpty();
    store.putDocument(
      OPERATOR,
      syntheticDocument('a', { chunks: hostile.length, terms: (index) => [hostile[index]!] }),
    );
    const ids = allIds(store);
    expect(
      store
        .within(OPERATOR)
        .chunks(ids)
        .map(({ terms }) => terms),
    ).toEqual(hostile.map((term) => [term]));
    hostile.forEach((term, place) => {
      expect(
        store
          .within(OPERATOR)
          .searchTerms([term], 50)
          .map(({ id }) => id),
      ).toEqual([ids[place]]);
    });
    expect(store.within(OPERATOR).termFrequencies(hostile)).toEqual(new Map(hostile.map((term) => [term, 1])));
    expect(store.within(OPERATOR).termFrequencies(['country', 'JP', '73']).get('country')).toBe(0);
  });

  test('join and split undo each other for any terms', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', minLength: 1 })), (terms) => {
        expect(splitTerms(joinTerms(terms))).toEqual(terms);
      }),
    );
  });

  test('rarer and repeated terms score higher, equal scores go by id, documents restrict', () => {
    const store = openEmpty();
    store.putDocument(
      OPERATOR,
      syntheticDocument('a', { chunks: 3, terms: (index) => (index === 2 ? ['x', 'x'] : ['x', 'y']) }),
    );
    store.putDocument(
      OPERATOR,
      syntheticDocument('b', { chunks: 9, terms: (index) => (index === 0 ? ['x', 'y'] : ['z', 'z']) }),
    );
    const hits = store.within(OPERATOR).searchTerms(['x'], 10);
    expect(hits.map(({ id }) => id)).toEqual([3, 1, 2, 4]);
    expect(hits[0]!.score).toBeGreaterThan(hits[1]!.score);
    expect(
      store
        .within(OPERATOR)
        .searchTerms(['x'], 10, [documentId('b')])
        .map(({ id }) => id),
    ).toEqual([4]);
    expect(store.within(OPERATOR).searchTerms(['x'], 10, [])).toEqual([]);
    expect(store.within(OPERATOR).searchTerms([], 10)).toEqual([]);
    expect(
      store.within(OPERATOR).searchTerms(Array.from({ length: 3000 }, (_, i) => `t${i}`).concat('x'), 1),
    ).toHaveLength(1);
  });
});

// language: mistyped names find the names they were meant to be, and ordinary words find nothing.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { closestSkeletons } from '../../src/language/closest-skeletons.js';
import { loadLexicon } from '../../src/language/load-lexicon.js';
import { nameSkeleton } from '../../src/language/name-skeleton.js';
import { stopWordsOf } from '../../src/language/stop-words.js';

const lexicon = loadLexicon('corpus');
const wordsOf = (kinds: (kind: string) => boolean): string[] =>
  lexicon.entries
    .filter((entry) => kinds(entry.kind))
    .flatMap((entry) => Object.values(entry.forms).flat())
    .flatMap((form) => form.match(/[\p{L}\p{M}]{3,40}/gu) ?? []);
const skeletonsOf = (words: readonly string[]): string[] => words.flatMap((word) => nameSkeleton(word) ?? []);
const people = new Set(skeletonsOf(wordsOf((kind) => kind === 'person')));

describe('a mistyped name', () => {
  it.each([
    ['Fitchen', 'Fitschen'],
    ['Fittschen', 'Fitschen'],
    ['Luikmanow', 'Liukmanov'],
    ['Liukmanop', 'Liukmanov'],
    ['Лукманов', 'Liukmanov'],
    ['Krutskih', 'Krutskikh'],
    ['krutzkich', 'Krutskikh'],
    ['クルツキッヒ', 'Krutskikh'],
    ['mitsushima', 'Mizushima'],
    ['Syromolotof', 'Syromolotov'],
    ['Brengelman', 'Brengelmann'],
    ['Brenglermann', 'Brengelmann'],
  ])('%s is %s', (typed, meant) => {
    expect(closestSkeletons(nameSkeleton(typed) ?? '', people)).toEqual([nameSkeleton(meant)]);
  });
});

it('leaves ordinary words of nine languages alone unless a name has the very same key', () => {
  const listed = ['de', 'en', 'ru', 'fr', 'es', 'ar', 'vi', 'ja', 'zh'].flatMap((code) => [...stopWordsOf(code)]);
  const ordinary = skeletonsOf([...listed, ...wordsOf((kind) => kind !== 'person')]);
  const changed = ordinary.filter((key) => !people.has(key) && closestSkeletons(key, people).length > 0);
  expect(ordinary.length).toBeGreaterThan(5000);
  expect(changed).toEqual([]);
});

it('gives a known key itself alone, and nothing for short and vowel keys', () => {
  expect(closestSkeletons('krsk', ['krskh', 'krsk'])).toEqual(['krsk']);
  expect(closestSkeletons('fsn', ['fsm', 'fs'])).toEqual([]);
  expect(closestSkeletons('=li', ['=lie'])).toEqual([]);
  expect(closestSkeletons('', [''])).toEqual(['']);
});

it('prefers the nearer of two and gives equally near ones sorted', () => {
  expect(closestSkeletons('brngrmnt', ['brngrmgs', 'brngrmns', 'brngrmn'])).toEqual(['brngrmn', 'brngrmns']);
});

it('knows one transposition as one edit', () => expect(closestSkeletons('srmrtfk', ['srmtrfk'])).toEqual(['srmtrfk']));

it('gives only known keys, in any order of them', () => {
  const key = fc.string({ unit: fc.constantFrom(...'abfkmnrst'), maxLength: 12 });
  fc.assert(
    fc.property(key, fc.array(key, { maxLength: 20 }), (skeleton, known) => {
      const found = closestSkeletons(skeleton, known);
      expect(known).toEqual(expect.arrayContaining(found));
      expect(closestSkeletons(skeleton, known.toReversed())).toEqual(found);
    }),
  );
});

it('searches 20,000 keys in milliseconds', () => {
  const known = Array.from({ length: 20_000 }, (_, place) =>
    Array.from((place * 7919 + 1e8).toString(12), (digit) => 'bdfghkmnprst'[Number.parseInt(digit, 12)]).join(''),
  );
  const started = performance.now();
  for (let round = 0; round < 20; round++) closestSkeletons('brngrmnk', known);
  // 5 ms each when idle; the test machine is shared.
  expect((performance.now() - started) / 20).toBeLessThan(50);
});

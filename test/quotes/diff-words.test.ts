import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignWords } from '../../src/quotes/align-words.js';
import { diffWords } from '../../src/quotes/diff-words.js';
import { splitWords } from '../../src/quotes/split-words.js';

const WORDS = [
  'states',
  'should',
  'not',
  'attack',
  'the',
  'the',
  ',',
  '.',
  '„',
  '“',
  '–',
  '中',
  '文',
  '…',
  '\n',
  '5',
  'ß',
];
const someText = fc
  .array(fc.oneof(fc.constantFrom(...WORDS), fc.string({ unit: 'grapheme', maxLength: 4 })), { maxLength: 30 })
  .map((words) => words.join(' '));
const wordsOnly = fc.array(fc.constantFrom(...WORDS), { maxLength: 30 }).map((words) => words.join(' '));

describe('a diff of two texts', () => {
  it('reassembles both sides exactly', () => {
    fc.assert(
      fc.property(someText, someText, (quoted, source) => {
        const pieces = diffWords(quoted, source);
        expect(pieces.map((piece) => quoted.slice(piece.quoted.start, piece.quoted.end)).join('')).toBe(quoted);
        expect(pieces.map((piece) => source.slice(piece.source.start, piece.source.end)).join('')).toBe(source);
        pieces.slice(1).forEach((piece, at) => {
          expect([piece.quoted.start, piece.source.start]).toEqual([pieces[at]!.quoted.end, pieces[at]!.source.end]);
        });
      }),
      { numRuns: 500 },
    );
  });

  it('has the same words in the pieces that are the same', () => {
    fc.assert(
      fc.property(wordsOnly, wordsOnly, (quoted, source) => {
        const keys = (text: string) => splitWords(text).map(({ key }) => key);
        for (const { isSame, ...spans } of diffWords(quoted, source)) {
          if (!isSame) continue;
          expect(keys(quoted.slice(spans.quoted.start, spans.quoted.end))).toEqual(
            keys(source.slice(spans.source.start, spans.source.end)),
          );
        }
      }),
      { numRuns: 500 },
    );
  });

  it('of equal texts is one piece', () => {
    expect(diffWords('States should not attack.', 'States should not attack.')).toEqual([
      { quoted: { start: 0, end: 25 }, source: { start: 0, end: 25 }, isSame: true },
    ]);
  });

  it('puts one changed word alone', () => {
    const pieces = diffWords('States must not attack.', 'States should not attack.');
    expect(pieces.filter(({ isSame }) => !isSame)).toEqual([
      { quoted: { start: 7, end: 12 }, source: { start: 7, end: 14 }, isSame: false },
    ]);
  });
});

describe('an alignment', () => {
  it('rises, whatever the texts', () => {
    fc.assert(
      fc.property(someText, someText, (quoted, source) => {
        const pairs = [...alignWords(splitWords(quoted), splitWords(source))].filter((pair) => pair >= 0);
        expect(pairs).toEqual([...new Set(pairs)].sort((a, b) => a - b));
      }),
    );
  });

  it('finds a long text with a changed word by what stands around it, beyond the size of one table', () => {
    const source = Array.from({ length: 1500 }, (_, at) => `word${at % 977}x${at % 7}`);
    const quoted = source.slice(300, 1300).with(500, 'changed');
    const pairs = alignWords(splitWords(quoted.join(' ')), splitWords(source.join(' ')));
    expect([...pairs]).toEqual(quoted.map((_, at) => 300 + at));
  });

  it('leaves out what its budget does not suffice for', () => {
    const words = splitWords('a b c d e f');
    const budget = { cells: 20 };
    expect([...alignWords(words, words, { budget })]).toEqual([-1, -1, -1, -1, -1, -1]);
    expect(budget.cells).toBe(20);
  });
});

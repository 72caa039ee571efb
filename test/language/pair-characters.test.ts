// language: what Chinese and Japanese texts give beside the words of the dictionary.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extractTerms } from '../../src/language/extract-terms.js';
import { pairCharacters } from '../../src/language/pair-characters.js';

const shown = (text: string, language: string): string[] =>
  extractTerms(text, language)
    .filter((term) => term.isCompound === undefined)
    .map(({ word }) => word);

describe('Chinese', () => {
  it('gives no pair across two known words', () => {
    const words = extractTerms('双边会谈讨论了网络安全', 'zh').map(({ word }) => word);
    expect(words).toEqual(['双边', '会谈', '讨论', '网络', '安全']);
  });
  it('gives an unknown name whole, and its pairs for finding only', () => {
    const terms = extractTerms('柳克马诺夫觉得', 'zh');
    expect(terms.map(({ word }) => word)).toEqual(
      expect.arrayContaining(['柳克马诺夫', '柳克', '克马', '马诺', '诺夫']),
    );
    expect(shown('柳克马诺夫觉得', 'zh')).toEqual(['柳克马诺夫', '觉得']);
  });
  it('ends unknown runs at words of grammar', () => {
    expect(pairCharacters('柳克的诺夫', 'zh').map(({ start, end }) => [start, end])).toEqual([
      [0, 2],
      [3, 5],
    ]);
  });
});

describe('Japanese', () => {
  it('shows loan words whole and keeps the pieces of the dictionary for finding', () => {
    expect(shown('サイバー作業部会', 'ja')).toEqual(['サイバー', '作業', '部会']);
    expect(extractTerms('サイバー', 'ja').map(({ word }) => word)).toEqual(expect.arrayContaining(['サイ', 'バー']));
  });
});

it('marks Vietnamese pairs, not syllables', () => expect(shown('an ninh mạng', 'vi')).toEqual(['an', 'ninh', 'mạng']));

it('gives runs inside the text for any text, and no whole inside another', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(...'柳克马诺夫战略对话的サイバー国🈁𠮷a '), maxLength: 30 }),
      (text) => {
        const runs = pairCharacters(text, 'zh');
        for (const { start, end } of runs) {
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
        const wholes = runs.filter((run) => run.isWhole).sort((a, b) => a.start - b.start);
        wholes.forEach((run, place) => {
          expect(run.start).toBeGreaterThanOrEqual(wholes[place - 1]?.end ?? 0);
        });
      },
    ),
  );
});

// The measure of main text against values worked out by hand.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findLostSentences, scoreMainText, wordsOf } from './score-main-text.js';

describe('words of a text', () => {
  it('are runs of letters and digits, in lower case and without invisible marks', () => {
    expect(wordsOf('Cyber\u00ADspace: A/RES/73/27, “Tallinn”')).toEqual([
      'cyberspace',
      'a',
      'res',
      '73',
      '27',
      'tallinn',
    ]);
  });

  it('are single characters where a script has no blanks, beside words of other scripts', () => {
    expect(wordsOf('国連OEWG2021年のデータ')).toEqual(['国', '連', 'oewg2021', '年', 'の', 'デ', 'ー', 'タ']);
  });

  it('do not depend on how an accent is encoded', () => {
    expect(wordsOf('an ninh mạng'.normalize('NFD'))).toEqual(wordsOf('an ninh mạng'));
  });
});

describe('score of main text', () => {
  it('is perfect for the same words in another order', () => {
    expect(scoreMainText('c b a', 'a b c')).toEqual({ precision: 1, recall: 1, f1: 1 });
  });

  it('counts four shared words of five extracted and eight wanted', () => {
    // Shared: a, a, b, c. Precision 4/5, recall 4/8, F1 2·0.8·0.5/1.3.
    const score = scoreMainText('a a b c x', 'a a a b c d e f');
    expect(score.precision).toBeCloseTo(0.8, 12);
    expect(score.recall).toBeCloseTo(0.5, 12);
    expect(score.f1).toBeCloseTo(0.8 / 1.3, 12);
  });

  it('gives a word that is extracted too often no second credit', () => {
    expect(scoreMainText('a a', 'a b')).toEqual({ precision: 0.5, recall: 0.5, f1: 0.5 });
  });

  it('is nought where nothing is shared or one side is empty', () => {
    expect(scoreMainText('x', 'a').f1).toBe(0);
    expect(scoreMainText('', 'a')).toEqual({ precision: 0, recall: 0, f1: 0 });
    expect(scoreMainText('a', '')).toEqual({ precision: 0, recall: 0, f1: 0 });
    expect(scoreMainText('', '')).toEqual({ precision: 1, recall: 1, f1: 1 });
  });

  it('swaps precision and recall when the texts change places', () => {
    const text = fc.array(fc.constantFrom('a', 'b', 'c', 'd')).map((words) => words.join(' '));
    fc.assert(
      fc.property(text, text, (one, other) => {
        const there = scoreMainText(one, other);
        const back = scoreMainText(other, one);
        expect([there.precision, there.recall, there.f1]).toEqual([back.recall, back.precision, back.f1]);
      }),
    );
  });
});

describe('lost sentences', () => {
  const wanted = 'Report\nFirst point. Second point, with a 7.\nThird point.';

  it('are those that are not in the text whole', () => {
    expect(findLostSentences('Report First point. Third', wanted, 'en')).toEqual({
      sentences: 4,
      lost: ['Second point, with a 7.', 'Third point.'],
    });
  });

  it('are none where white space, marks and numbers of footnotes differ', () => {
    const extracted = 'REPORT\n\nFirst\npoint.1 Second “point”, with a.\nThird point';
    expect(findLostSentences(extracted, wanted, 'en').lost).toEqual([]);
  });

  it('end at the full stops of their script', () => {
    expect(findLostSentences('双方同意。', '双方同意。明年再谈。', 'zh')).toEqual({
      sentences: 2,
      lost: ['明年再谈。'],
    });
  });
});

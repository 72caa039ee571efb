// Follow-ups: what is taken over from the question before, in nine languages, on the real glossary.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normaliseQuestion } from '../../src/answer/normalise-question.js';
import { resolveFollowUp } from '../../src/answer/resolve-follow-up.js';
import { QUESTION_MAX_CHARS } from '../../src/domain/question.js';
import { createLanguageDetector } from '../../src/language/detect-language.js';
import { createEntityFinder } from '../../src/language/find-entities.js';
import { loadLexicon } from '../../src/language/load-lexicon.js';
import { createNameMatcher } from '../../src/language/match-person-names.js';
import { understandQuestion } from '../../src/retrieval/understand-question.js';
import { ALONE, FOLLOW_UP_CASES } from './follow-up-cases.js';

const lexicon = loadLexicon('corpus');
const reader = {
  detector: createLanguageDetector(),
  finder: createEntityFinder(lexicon),
  names: createNameMatcher(lexicon),
};
const resolve = (asked: string, previous: string | undefined) => resolveFollowUp(asked, previous, reader);

const CASES = Object.entries(FOLLOW_UP_CASES).flatMap(([language, cases]) =>
  cases.map(([previous, question, expected]) => ({ language, previous, question, expected })),
);

describe('a follow-up', () => {
  it.each(CASES)('$language: $question', ({ previous, question, expected }) => {
    const resolved = resolve(question, previous);
    if (expected === ALONE) {
      expect(resolved.text).toBe(normaliseQuestion(question));
      return;
    }
    const { text, asked } = resolved;
    expect(text).not.toBe(normaliseQuestion(question));
    expect({ text, asked }).toEqual({ text, asked: expected.asked });
    for (const word of expected.keeps) expect(text).toContain(word);
    for (const word of expected.drops) expect(text).not.toContain(word);
  });

  it.each(CASES)('$language: stands alone without a question before it: $question', ({ question }) => {
    expect(resolve(question, undefined).text).toBe(normaliseQuestion(question));
  });

  it('has at least ninety cases', () => expect(CASES.length).toBeGreaterThanOrEqual(90));
});

describe('a resolved question', () => {
  const WORDS = CASES.flatMap(({ previous, question }) => [previous, question]);

  it('holds nothing but slices of both questions, a dash and commas', () => {
    for (const { previous, question } of CASES) {
      const { text, asked } = resolve(question, previous);
      if (asked === undefined) continue;
      const words = text.split(/[\s—,?？]+/u).filter((word) => word !== '');
      const source = normaliseQuestion(`${previous} ${question}`);
      // An exchanged name may stand inside a word of an unspaced script.
      if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(source)) continue;
      for (const word of words) expect(source).toContain(word);
    }
  });

  it.each(CASES)('means the same when it is asked again by itself: $language: $question', ({ previous, question }) => {
    const { text, asked } = resolve(question, previous);
    if (asked === undefined) return;
    const again = resolve(text, undefined);
    expect(again.text).toBe(text);
    expect(again.asked ?? understandQuestion(text, reader).asked).toBe(asked);
  });

  it('is never longer than a question may be, whatever came before', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }),
        fc.constantFrom(...WORDS),
        (before, asked) => {
          const previous = before.join(' ').slice(0, QUESTION_MAX_CHARS);
          expect(resolve(asked, previous).text.length).toBeLessThanOrEqual(QUESTION_MAX_CHARS);
        },
      ),
      { numRuns: 30 },
    );
  });

  it('takes any text without an error', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 80 }),
        fc.string({ unit: 'grapheme', maxLength: 80 }),
        (previous, asked) => {
          expect(typeof resolve(asked, previous).text).toBe('string');
        },
      ),
      { numRuns: 60 },
    );
  });

  it('may be followed by another one, which goes on from what was kept', () => {
    const first = resolve('When was that?', 'Who led the Japanese side in the cyber consultations with Germany?').text;
    const second = resolve('And where?', first);
    expect(second.asked).toBe('place');
    expect(second.text).toContain('cyber consultations with Germany');
    expect(second.text).not.toContain('When');
    const third = resolve('and the French side?', second.text);
    expect(third.text).toContain('French');
    expect(third.text).not.toContain('Japanese');
  });
});

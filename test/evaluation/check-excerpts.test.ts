import { describe, expect, it } from 'vitest';
import type { Excerpt } from '../../src/domain/answer.js';
import { ExcerptChecker } from '../../src/evaluation/check-excerpts.js';
import { makeExcerpt, makeResult, makeStored } from './synthetic-results.js';

const TEXT = 'The large-scale talks ended. They go on.';
const stored = makeStored('talks', TEXT);
const store = { document: (id: string, version?: number) => (id === 'talks' && version === 1 ? stored : undefined) };

function violationsOf(fields: Partial<Excerpt>, source = TEXT): string[] {
  const checker = new ExcerptChecker(store, () => source);
  const excerpt = makeExcerpt(['talks', TEXT.slice(0, 28)], 1, fields);
  checker.check('q-1', { ...makeResult([]), ranked: [excerpt] });
  expect(checker.checked).toBe(1);
  return checker.violations;
}

describe('ExcerptChecker', () => {
  it('passes a slice that is in the raw source, line-break hyphens, soft hyphens and white space aside', () => {
    expect(violationsOf({})).toEqual([]);
    expect(violationsOf({}, 'The large-\nscale\u00a0talks en\u00added.\nThey go on.')).toEqual([]);
  });

  it('reports an excerpt whose span is off by one', () => {
    expect(violationsOf({ start: 1, end: 29 })).toEqual(['q-1: excerpt 1 is not [1, 29) of talks version 1']);
  });

  it('reports an excerpt that lost its middle', () => {
    expect(violationsOf({ text: 'The talks ended.' })).toHaveLength(1);
  });

  it('reports an empty excerpt and a version that is not stored', () => {
    expect(violationsOf({ text: '', start: 3, end: 3 })).toHaveLength(1);
    const citation = { ...makeExcerpt(['talks', TEXT], 1).citation, version: 2 };
    expect(violationsOf({ citation })).toEqual(['q-1: excerpt 1 cites talks version 2, which is not stored']);
  });

  it('reports a stored text that is not in the raw source', () => {
    expect(violationsOf({}, 'The talks ended. They go on.')).toEqual([
      'q-1: excerpt 1 of talks version 1 is not in the raw source',
    ]);
  });

  it('looks at answered and at nearest excerpts as well', () => {
    const checker = new ExcerptChecker(store, () => TEXT);
    checker.check('q-1', makeResult([['talks', 'made up']], []));
    const abstained = makeResult([], []);
    const nearest = [makeExcerpt(['talks', 'made up'], 1)];
    checker.check('q-2', {
      ...abstained,
      answer: { ...abstained.answer, outcome: 'not-found', cause: 'low-confidence', nearest },
    });
    expect(checker.violations.map((line) => line.slice(0, 3))).toEqual(['q-1', 'q-2']);
  });
});

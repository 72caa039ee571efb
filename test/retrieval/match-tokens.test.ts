import { describe, expect, it } from 'vitest';
import type { EmbeddedQuestion } from '../../src/embedding/embedder.js';
import { bestMatches, matchTokens, meanMatch } from '../../src/retrieval/match-tokens.js';

/** Two question tokens along the axes of a plane; stored tokens as int8, 127 = 1. */
const question: EmbeddedQuestion = {
  vector: new Float32Array(2),
  tokenVectors: Float32Array.of(1, 0, 0, 1),
  words: [],
};

describe('late interaction', () => {
  // Sentence 1 has the tokens (1,0) and (0.5,…); sentence 2 has (0,1). Worked by hand.
  const tokens = Int8Array.of(127, 0, 64, 0, 0, 127);
  const matrix = matchTokens(question, 2, tokens, [2, 1]);

  it('takes the best token of each sentence for each question token', () => {
    expect([...matrix.values].map((value) => Math.round(value * 100) / 100)).toEqual([1, 0, 0, 1]);
  });

  it('averages the best matches over question tokens', () => {
    expect(meanMatch(bestMatches(matrix))).toBeCloseTo(1, 5);
    expect(meanMatch(bestMatches(matrix, 0, 1))).toBeCloseTo(0.5, 5);
    expect([...bestMatches(matrix, 1, 2)]).toEqual([0, 1]);
  });

  it('gives −1 to a sentence without tokens and 0 to a question without tokens', () => {
    expect([...matchTokens(question, 2, new Int8Array(0), [0]).values]).toEqual([-1, -1]);
    const empty: EmbeddedQuestion = { ...question, tokenVectors: new Float32Array(0) };
    expect(meanMatch(bestMatches(matchTokens(empty, 2, tokens, [2, 1])))).toBe(0);
  });
});

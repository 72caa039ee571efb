import { describe, expect, it } from 'vitest';
import { coveredShare, inverseFrequency } from '../../src/retrieval/term-weights.js';

describe('term weights', () => {
  it('weighs rare terms more, common ones little, and unknown ones not at all', () => {
    expect(inverseFrequency(1, 100)).toBeGreaterThan(inverseFrequency(10, 100));
    expect(inverseFrequency(100, 100)).toBeGreaterThan(0);
    expect(inverseFrequency(100, 100)).toBeLessThan(0.01);
    expect(inverseFrequency(0, 100)).toBe(0);
  });

  it('covers a term by any of its alternatives', () => {
    const terms = [
      { alternatives: ['a', 'b'], weight: 3 },
      { alternatives: ['c'], weight: 1 },
    ];
    expect(coveredShare(terms, new Set(['b']))).toBeCloseTo(0.75);
    expect(coveredShare(terms, new Set(['b']), 2)).toBeCloseTo(0.5);
    expect(coveredShare(terms, new Set())).toBe(0);
    expect(coveredShare([], new Set(['a']))).toBe(0);
  });
});

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { roundToSum } from '../../src/domain/round-to-sum.js';

it('gives whole numbers that add up to the rounded total, each at most one off', () => {
  const anyParts = fc.array(fc.double({ min: -500_000, max: 500_000, noNaN: true }), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(anyParts, (parts) => {
      const total = parts.reduce((sum, part) => sum + part, 0);
      const rounded = roundToSum(parts, total);
      expect(rounded.every(Number.isInteger)).toBe(true);
      expect(rounded.reduce((sum, part) => sum + part, 0)).toBe(Math.round(total) + 0);
      for (const [index, part] of parts.entries()) expect(Math.abs(rounded[index]! - part)).toBeLessThanOrEqual(1.001);
    }),
  );
});

it('gives what is lacking to the largest remainders, the first of equal ones', () => {
  expect(roundToSum([0.5, 0.5, 0.9], 2)).toEqual([1, 0, 1]);
});

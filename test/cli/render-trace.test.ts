import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderTrace, roundToSum } from '../../src/cli/render-trace.js';

describe('roundToSum', () => {
  it('gives parts that add up to the rounded total, each less than one digit off', () => {
    const parts = fc.array(fc.double({ min: -50, max: 50, noNaN: true }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(parts, (values) => {
        const total = values.reduce((sum, value) => sum + value, 0);
        const rounded = roundToSum(values, total);
        expect(rounded.reduce((sum, value) => sum + value, 0)).toBeCloseTo(Math.round(total * 10_000), 9);
        rounded.forEach((value, index) => {
          expect(Math.abs(value - values[index]! * 10_000)).toBeLessThanOrEqual(1.001);
        });
      }),
    );
  });
});

describe('renderTrace', () => {
  const figures = (lines: readonly string[]) => lines.map((line) => Number(/(-?[\d.]+)$/.exec(line)?.[1]));

  it('prints thirds so that they add up to the printed score', () => {
    const lines = renderTrace('[1]', { total: 1, parts: { a: 1 / 3, b: 1 / 3, c: 1 / 3 } });
    const [a, b, c, score] = figures(lines);
    expect(score).toBe(1);
    expect(a! + b! + c!).toBeCloseTo(1, 9);
  });

  it('shows what the parts leave unexplained as a part of its own', () => {
    const lines = renderTrace('[1]', { total: 2, parts: { dense: 1.5 } });
    expect(lines.find((line) => line.includes('(unexplained)'))).toMatch(/0\.5000$/);
  });
});

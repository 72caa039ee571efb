import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bootstrapInterval, seededRandom } from '../../src/evaluation/bootstrap.js';

const shares = (right: number, of: number) => Array.from({ length: of }, (_, index) => (index < right ? 1 : 0));

describe('bootstrapInterval', () => {
  it('gives the same interval for the same values and seed, another for another seed', () => {
    const values = Array.from({ length: 71 }, (_, index) => 1 / (index + 1));
    expect(bootstrapInterval(values)).toEqual(bootstrapInterval(values));
    expect(bootstrapInterval(values, 1)).not.toEqual(bootstrapInterval(values, 2));
  });

  it('comes close to the normal approximation for many values', () => {
    // 0.7 ± 1.96 × sqrt(0.7 × 0.3 / 400) = 0.7 ± 0.045
    const { low, high } = bootstrapInterval(shares(280, 400));
    expect(Math.abs(low - 0.655)).toBeLessThan(0.01);
    expect(Math.abs(high - 0.745)).toBeLessThan(0.01);
  });

  it('has no width where all values are equal, and refuses none', () => {
    expect(bootstrapInterval([1, 1, 1])).toEqual({ low: 1, high: 1 });
    expect(() => bootstrapInterval([])).toThrow(RangeError);
  });

  it('holds the mean and stays within the values', () => {
    const counts = fc.integer({ min: 1, max: 80 }).chain((of) => fc.tuple(fc.nat({ max: of }), fc.constant(of)));
    fc.assert(
      fc.property(counts, ([right, of]) => {
        const { low, high } = bootstrapInterval(shares(right, of));
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
        expect(low).toBeLessThanOrEqual(right / of);
        expect(high).toBeGreaterThanOrEqual(right / of);
      }),
      { numRuns: 50 },
    );
  });
});

describe('seededRandom', () => {
  it('spreads evenly over [0, 1), also from seed zero', () => {
    const random = seededRandom(0);
    const tenths = new Array(10).fill(0);
    for (let draw = 0; draw < 10_000; draw += 1) tenths[Math.floor(random() * 10)] += 1;
    for (const count of tenths) expect(Math.abs(count - 1000)).toBeLessThan(150);
  });
});

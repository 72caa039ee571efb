// domain: spans joined where they overlap or touch, against marking every unit.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { mergeSpans } from '../../src/domain/span.js';

const spans = fc.array(
  fc.tuple(fc.nat(40), fc.nat(8)).map(([start, length]) => ({ start, end: start + length })),
  { maxLength: 12 },
);

it('merged spans cover the same units, sorted and apart', () => {
  fc.assert(
    fc.property(spans, (given) => {
      const merged = mergeSpans(given);
      const covered = (list: typeof given, unit: number) => list.some(({ start, end }) => start <= unit && unit < end);
      for (let unit = 0; unit < 50; unit += 1) expect(covered(merged, unit)).toBe(covered(given, unit));
      for (const [i, span] of merged.entries()) if (i > 0) expect(span.start).toBeGreaterThan(merged[i - 1]!.end);
    }),
  );
});

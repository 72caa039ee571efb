import { describe, expect, it } from 'vitest';
import { renderTrace } from '../../src/cli/render-trace.js';

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

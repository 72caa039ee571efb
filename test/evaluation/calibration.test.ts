import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calibrationError, operatingPoint, reliabilityBins, riskCoverage } from '../../src/evaluation/calibration.js';
import type { JudgedAnswer } from '../../src/evaluation/judge-answer.js';
import type { EvaluationQuestion } from '../../src/evaluation/read-questions.js';
import { BESIDE, HIT, judge, makeResult } from './synthetic-results.js';

const NEAR = { type: 'unanswerable', gold: [] } as const;
const withConfidence = (
  confidence: number,
  fields: Partial<EvaluationQuestion>,
  shown = [HIT],
  missing: string[] = [],
): JudgedAnswer => {
  const result = makeResult(shown, shown, missing);
  return judge(fields, { ...result, answer: { ...result.answer, confidence } });
};
/** Sure and right, sure and beside, unsure and right, unsure without an answer. */
const judged = [
  withConfidence(0.95, {}),
  withConfidence(0.91, {}, [BESIDE, HIT]),
  withConfidence(0.15, {}),
  withConfidence(0.12, NEAR, [BESIDE]),
];

describe('reliabilityBins', () => {
  it('give stated and true shares, hand-worked, without empty bins', () => {
    const [low, high] = reliabilityBins(judged);
    expect(reliabilityBins(judged)).toHaveLength(2);
    expect(low).toMatchObject({ low: 0.1, high: 0.2, count: 2, answerable: 0.5, firstHolds: 0.5 });
    expect(low?.stated).toBeCloseTo(0.135);
    expect(high).toMatchObject({ low: 0.9, high: 1, count: 2, answerable: 1, firstHolds: 0.5 });
  });

  it('put certainty into the last bin', () => {
    expect(reliabilityBins([withConfidence(1, {})])).toMatchObject([{ low: 0.9, high: 1, count: 1 }]);
  });

  it('count every question once, and never the first excerpt more often than the corpus', () => {
    const anyJudged = fc
      .tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom({}, NEAR), fc.boolean())
      .map(([confidence, fields, hits]) => withConfidence(confidence, fields, [hits ? HIT : BESIDE]));
    fc.assert(
      fc.property(fc.array(anyJudged, { maxLength: 40 }), fc.integer({ min: 1, max: 20 }), (all, count) => {
        const bins = reliabilityBins(all, count);
        expect(bins.reduce((sum, bin) => sum + bin.count, 0)).toBe(all.length);
        for (const bin of bins) expect(bin.firstHolds).toBeLessThanOrEqual(bin.answerable);
      }),
    );
  });
});

describe('calibrationError', () => {
  it('is the mean distance weighted by count, hand-worked', () => {
    const bins = reliabilityBins(judged);
    expect(calibrationError(bins, 'answerable')).toBeCloseTo((0.365 + 0.07) / 2);
    expect(calibrationError(bins, 'firstHolds')).toBeCloseTo((0.365 + 0.43) / 2);
    expect(calibrationError([], 'answerable')).toBe(0);
  });
});

describe('riskCoverage', () => {
  it('answers the most probable first', () => {
    expect(riskCoverage(judged)).toEqual([
      { coverage: 0.25, risk: 0 },
      { coverage: 0.5, risk: 0.5 },
      { coverage: 0.75, risk: 1 / 3 },
      { coverage: 1, risk: 0.5 },
    ]);
  });

  it('takes questions of the same probability together', () => {
    const tied = [withConfidence(0.5, NEAR, [BESIDE]), withConfidence(0.5, {})];
    expect(riskCoverage(tied)).toEqual([{ coverage: 1, risk: 0.5 }]);
    expect(riskCoverage([...tied].reverse())).toEqual(riskCoverage(tied));
  });

  it('counts a false premise as false only where nothing is marked as missing', () => {
    const premise = { type: 'false-premise', gold: [] } as const;
    expect(riskCoverage([withConfidence(0.5, premise, [BESIDE])])).toEqual([{ coverage: 1, risk: 1 }]);
    expect(riskCoverage([withConfidence(0.5, premise, [BESIDE], ['walk-out'])])).toEqual([{ coverage: 1, risk: 0 }]);
  });

  it('has no points without questions', () => expect(riskCoverage([])).toEqual([]));
});

describe('operatingPoint', () => {
  it('is what was answered, and how much of it falsely', () => {
    const refused = judge(NEAR, makeResult([]));
    expect(operatingPoint([...judged, refused])).toEqual({ coverage: 4 / 5, risk: 2 / 4 });
    expect(operatingPoint([refused])).toBeUndefined();
  });
});

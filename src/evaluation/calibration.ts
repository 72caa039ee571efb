// evaluation: JUDGEMENTS → how far the stated probability can be believed: reliability bins, errors, and what answering
// less would gain. Pure; it draws nothing.
import type { JudgedAnswer } from './judge-answer.js';
import { hitRateAtK, isFalseAnswer } from './metrics.js';
import { isAnswerable } from './read-questions.js';

export interface ReliabilityBin {
  /** Bin [low, high), the last one closed. */
  readonly low: number;
  readonly high: number;
  /** Questions in it, ≥ 1. */
  readonly count: number;
  /** Mean of the stated probability, 0–1. */
  readonly stated: number;
  /** Share with an answer in the corpus: what the probability is fitted on. */
  readonly answerable: number;
  /** Share whose first ranked excerpt holds gold: what a reader takes it for. Never above `answerable`. */
  readonly firstHolds: number;
}

const share = (members: readonly JudgedAnswer[], holds: (each: JudgedAnswer) => boolean): number =>
  members.filter(holds).length / members.length;
const confidenceOf = ({ result }: JudgedAnswer): number => result.answer.confidence;
const answerable = ({ question }: JudgedAnswer): boolean => isAnswerable(question);
const firstHolds = ({ rankedGold }: JudgedAnswer): boolean => hitRateAtK(rankedGold, 1) === 1;

/** Bins of equal width in rising order; empty ones are left out. @param count ≥ 1; 10 is what such curves are read with. */
export function reliabilityBins(judged: readonly JudgedAnswer[], count = 10): ReliabilityBin[] {
  const binOf = (each: JudgedAnswer): number => Math.min(count - 1, Math.floor(confidenceOf(each) * count));
  return Array.from({ length: count }, (_, bin) => bin).flatMap((bin) => {
    const members = judged.filter((each) => binOf(each) === bin);
    if (members.length === 0) return [];
    return [
      {
        low: bin / count,
        high: (bin + 1) / count,
        count: members.length,
        stated: members.reduce((sum, each) => sum + confidenceOf(each), 0) / members.length,
        answerable: share(members, answerable),
        firstHolds: share(members, firstHolds),
      },
    ];
  });
}

/** Expected calibration error: mean distance of stated and true share over the questions, 0–1. 0 for no bins. */
export function calibrationError(bins: readonly ReliabilityBin[], truth: 'answerable' | 'firstHolds'): number {
  const total = bins.reduce((sum, { count }) => sum + count, 0);
  return total === 0 ? 0 : bins.reduce((sum, bin) => sum + bin.count * Math.abs(bin.stated - bin[truth]), 0) / total;
}

export interface RiskPoint {
  /** Share of all questions that get an answer, 0–1. */
  readonly coverage: number;
  /** Share of these answers that are false, 0–1. */
  readonly risk: number;
}

/** False if it were answered: no answer in the corpus (a marked false premise excepted), or gold not in the first excerpt. */
function wouldBeFalse(each: JudgedAnswer): boolean {
  if (answerable(each)) return !firstHolds(each);
  return each.question.type !== 'false-premise' || each.result.answer.missing.length === 0;
}

/** One point for each distinct probability, falling: what would be answered from there on, and how much of it wrongly. */
export function riskCoverage(judged: readonly JudgedAnswer[]): RiskPoint[] {
  const sorted = [...judged].sort((a, b) => confidenceOf(b) - confidenceOf(a));
  const points: RiskPoint[] = [];
  let wrong = 0;
  for (const [index, each] of sorted.entries()) {
    wrong += Number(wouldBeFalse(each));
    const next = sorted[index + 1];
    // Questions with the same probability are answered together or not at all.
    if (next && confidenceOf(next) === confidenceOf(each)) continue;
    points.push({ coverage: (index + 1) / sorted.length, risk: wrong / (index + 1) });
  }
  return points;
}

/** Where the decision stands; undefined when nothing was answered. */
export function operatingPoint(judged: readonly JudgedAnswer[]): RiskPoint | undefined {
  const answered = judged.filter(({ result }) => result.answer.outcome === 'answered');
  if (answered.length === 0) return undefined;
  return { coverage: answered.length / judged.length, risk: share(answered, isFalseAnswer) };
}

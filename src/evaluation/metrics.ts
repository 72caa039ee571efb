// evaluation: JUDGEMENTS → NUMBERS. The definitions of every figure that is reported; each is a mean over the questions
// it applies to. Pure.

import type { JudgedAnswer } from './judge-answer.js';
import { isAnswerable } from './read-questions.js';

/** Places of a ranking, best first: the gold document found there, if any. */
type Places = readonly (string | undefined)[];

const found = (places: Places, k: number): string[] =>
  places.slice(0, k).filter((place): place is string => place !== undefined);

/** 1 when one of the first k places holds gold, else 0. Its mean is the hit rate. */
export const hitRateAtK = (places: Places, k: number): number => (found(places, k).length > 0 ? 1 : 0);

/** Places with gold among the first k, divided by k (also when fewer are filled): 0–1. */
export const precisionAtK = (places: Places, k: number): number => found(places, k).length / k;

/** Share of the gold documents that the first k places hold gold of: 0–1. Gold spans of one document are alternatives. */
export function recallAtK(places: Places, k: number, goldDocuments: number): number {
  return goldDocuments === 0 ? 0 : new Set(found(places, k)).size / goldDocuments;
}

/** 1 ÷ the first place (from 1) with gold, 0 without any. Its mean is the MRR. */
export function reciprocalRank(places: Places): number {
  const place = places.findIndex((gold) => gold !== undefined);
  return place < 0 ? 0 : 1 / (place + 1);
}

const wasAnswered = ({ result }: JudgedAnswer): boolean => result.answer.outcome === 'answered';
const answerable = ({ question }: JudgedAnswer): boolean => isAnswerable(question);
const unanswerable = (judged: JudgedAnswer): boolean => !answerable(judged);
const everything = (): boolean => true;

/**
 * Right for a question without an answer: `not-found`; for a false premise also `answered` when `missing` names what
 * the corpus does not say.
 */
export function wasRefused({ question, result }: JudgedAnswer): boolean {
  if (result.answer.outcome === 'not-found') return true;
  return question.type === 'false-premise' && result.answer.missing.length > 0;
}

/** `answered` where there is no answer, or with a first excerpt that lacks the gold. */
export function isFalseAnswer(judged: JudgedAnswer): boolean {
  if (!wasAnswered(judged)) return false;
  return answerable(judged) ? judged.shownGold[0] === undefined : !wasRefused(judged);
}

const goldDocuments = ({ question }: JudgedAnswer): number =>
  new Set(question.gold.map((gold) => gold.documentId)).size;
const refusedOfType = (type: string): Pick<Measure, 'appliesTo' | 'value'> => ({
  appliesTo: ({ question }) => question.type === type,
  value: (judged) => Number(wasRefused(judged)),
});

export interface Measure {
  readonly name: string;
  readonly appliesTo: (judged: JudgedAnswer) => boolean;
  /** 0–1 for one question. */
  readonly value: (judged: JudgedAnswer) => number;
  /** One of the four numbers a user feels: broken down by type, language and language pair as well. */
  readonly felt?: true;
  /** Compared with the baseline. */
  readonly gated?: true;
}

/** In the order of the report. evidence: shown excerpts, an abstention is a miss; retrieval: before the decision. */
export const MEASURES: readonly Measure[] = [
  { name: 'evidence@1', appliesTo: answerable, value: (j) => hitRateAtK(j.shownGold, 1), felt: true, gated: true },
  { name: 'evidence@3', appliesTo: answerable, value: (j) => hitRateAtK(j.shownGold, 3), felt: true, gated: true },
  {
    name: 'answered-when-answerable',
    appliesTo: answerable,
    value: (j) => Number(wasAnswered(j)),
    felt: true,
    gated: true,
  },
  { name: 'refused-when-not', appliesTo: unanswerable, value: (j) => Number(wasRefused(j)), felt: true },
  { name: 'refused: near miss', ...refusedOfType('unanswerable'), gated: true },
  { name: 'refused: false premise', ...refusedOfType('false-premise'), gated: true },
  { name: 'refused: off-topic', ...refusedOfType('off-topic'), gated: true },
  { name: 'false answers (less is better)', appliesTo: everything, value: (j) => Number(isFalseAnswer(j)) },
  { name: 'retrieval@1', appliesTo: answerable, value: (j) => hitRateAtK(j.rankedGold, 1) },
  { name: 'retrieval@3', appliesTo: answerable, value: (j) => hitRateAtK(j.rankedGold, 3) },
  { name: 'retrieval precision@3', appliesTo: answerable, value: (j) => precisionAtK(j.rankedGold, 3) },
  { name: 'retrieval recall@3', appliesTo: answerable, value: (j) => recallAtK(j.rankedGold, 3, goldDocuments(j)) },
  { name: 'retrieval MRR', appliesTo: answerable, value: (j) => reciprocalRank(j.rankedGold) },
];

// answer: FEATURES → PROBABILITY that the first excerpt answers → answer or abstain, and the cause. A logistic model whose
// coefficients were fitted by `npm run fit:decision`; they are data, with the questions they came from.
import type { AbstentionCause } from '../domain/answer.js';
import model from './decision-model.json' with { type: 'json' };
import { FEATURES, type Features } from './measure-answerability.js';

/** Probability that the evidence answers, 0–1. */
export function answerProbability(features: Features): number {
  const coefficients: Readonly<Record<string, number>> = model.coefficients;
  const logit = FEATURES.reduce((sum, name) => sum + (coefficients[name] ?? 0) * features[name], model.intercept);
  return 1 / (1 + Math.exp(-logit));
}

export type Decision = { readonly answers: true } | { readonly answers: false; readonly cause: AbstentionCause };

export function decideAnswer(
  probability: number,
  facts: { readonly dense: number; readonly namesAnything: boolean; readonly missing: readonly string[] },
): Decision {
  if (probability >= model.threshold) return { answers: true };
  if (facts.dense < model.offTopicBelow && !facts.namesAnything) return { answers: false, cause: 'off-topic' };
  return { answers: false, cause: facts.missing.length > 0 ? 'not-in-corpus' : 'low-confidence' };
}

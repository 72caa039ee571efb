// domain: what the answer path takes and gives beyond the answer itself: options, and the measurements of one question.
import type { Answer, Excerpt } from './answer.js';
import type { InterfaceLanguage } from './language.js';
import type { QuestionFilters } from './question.js';

/**
 * Which evidence ranks passages; `full` is the product, the others are for comparison in the evaluation.
 * `lexical`: terms only. `dense`: plain vector similarity. `hybrid`: both. `full`: with late interaction and entities.
 */
export const RETRIEVAL_MODES = ['lexical', 'dense', 'hybrid', 'full'] as const;
export type RetrievalMode = (typeof RETRIEVAL_MODES)[number];

export interface AskOptions {
  readonly filters?: QuestionFilters;
  /** The question before, for follow-ups that leave out what it was about. */
  readonly previous?: string;
  /** Default: the question's language, English where there are no texts for it. */
  readonly interfaceLanguage?: InterfaceLanguage;
  /** Default true: an event that the question clearly names is given beside the answer. */
  readonly namesEvents?: boolean;
  /** Default false. True also asks the operator's model, if one is configured, for composed sentences; that may take seconds. */
  readonly composes?: boolean;
  /** Default `full`. */
  readonly mode?: RetrievalMode;
}

export interface AskResult {
  readonly answer: Answer;
  /** Excerpts as ranked before it was decided whether to answer, at most four. */
  readonly ranked: readonly Excerpt[];
  /** What the decision was made from, by name. */
  readonly features: Readonly<Record<string, number>>;
  /** Milliseconds per stage, in order. */
  readonly stageMs: Readonly<Record<string, number>>;
}

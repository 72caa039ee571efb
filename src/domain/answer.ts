// domain: what a question gets: cited excerpts, or an abstention that names its cause. The machine form of the command
// line (`--json`) is made from these types; their fields may grow, never change.
import type { Basis, DocumentStatus, PartialDate, PlaceLabel } from './document.js';
import type { DiplomaticEvent } from './event.js';
import type { Span } from './span.js';
import type { Survey } from './survey.js';

/** Where an excerpt comes from, as a reader needs it. */
export interface Citation {
  /** From 1, as shown: `[1]`. */
  readonly number: number;
  readonly documentId: string;
  readonly version: number;
  readonly title: string;
  readonly titleBasis: 'stated' | 'guessed';
  readonly publisher?: string;
  readonly date?: PartialDate;
  readonly dateBasis?: Basis;
  readonly symbol?: string;
  readonly status?: DocumentStatus;
  readonly machineTranslated: boolean;
  readonly url?: string;
  /** Further addresses at which the same text stands; absent for none. */
  readonly alsoAt?: readonly string[];
  /** The day the source was retrieved from `url`, `YYYY-MM-DD`; absent where nobody noted it. */
  readonly retrieved?: PartialDate;
  /** Hex SHA-256 of the source's bytes as found; absent in answers from before it was noted. */
  readonly sourceSha256?: string;
}

/** One contiguous slice of whole sentences: `text === document.text.slice(start, end)`. */
export interface Excerpt extends Span {
  readonly rank: number;
  readonly text: string;
  readonly language: string;
  readonly paragraph?: number;
  /** What the source itself numbers it by; shown in place of the counted paragraph. */
  readonly label?: PlaceLabel;
  readonly section?: string;
  readonly page?: number;
  /** Higher is better; compares only within one answer. */
  readonly score: number;
  readonly citation: Citation;
  /** Parts of `text` (offsets within it) that matched the question, for bold marks. */
  readonly matches: readonly Span[];
  readonly trace: ScoreTrace;
}

/** The parts that add up to a score: name → contribution. */
export interface ScoreTrace {
  readonly total: number;
  readonly parts: Readonly<Record<string, number>>;
}

export const ABSTENTION_CAUSES = ['off-topic', 'not-in-corpus', 'filtered-out', 'low-confidence'] as const;
export type AbstentionCause = (typeof ABSTENTION_CAUSES)[number];

/** An event of the registry that the question clearly names. Beside the excerpts, never one of them. */
export interface AnswerEvent {
  readonly event: DiplomaticEvent;
  /** What it is called in the interface language. */
  readonly label: string;
  /** The place in that language. */
  readonly place?: string;
  /** The day its status speaks of, `YYYY-MM-DD`. */
  readonly asOf: string;
}

interface AnswerBase {
  readonly question: string;
  readonly language: string;
  /** Fingerprint of the corpus and the index that answered. */
  readonly corpus: string;
  /** Words of the question that nothing found speaks of. */
  readonly missing: readonly string[];
  /** Sentences for the reader about filters and undated documents, already in the interface language. */
  readonly notes: readonly string[];
  /** Probability that the first excerpt answers, 0–1, as fitted. */
  readonly confidence: number;
  /** Absent for none. */
  readonly events?: readonly AnswerEvent[];
  /** Only for a question that wants several documents: how the excerpts go together. */
  readonly survey?: Survey;
}

/** A sentence a language model wrote from the excerpts, which passed every check against those it cites. */
export interface ComposedSentence {
  readonly text: string;
  /** Numbers of the excerpts each of which supports the whole sentence. */
  readonly citations: readonly [number, ...number[]];
}

/** Beside the excerpts, never in their place. */
export interface ComposedAnswer {
  readonly sentences: readonly [ComposedSentence, ...ComposedSentence[]];
  /** How many sentences the model wrote that were cut. */
  readonly cut: number;
  /** As the operator named it. */
  readonly model: string;
}

export interface AnsweredQuestion extends AnswerBase {
  readonly outcome: 'answered';
  readonly lead: string;
  readonly excerpts: readonly [Excerpt, ...Excerpt[]];
  /** Who else published on the same matter, where all excerpts are by one publisher; absent for nobody. */
  readonly otherVoices?: readonly string[];
  /** Only where the operator configured a model and enough of its text passed. */
  readonly composed?: ComposedAnswer;
}

export interface Abstention extends AnswerBase {
  readonly outcome: 'not-found';
  readonly cause: AbstentionCause;
  /** One sentence that says why, in the interface language. */
  readonly lead: string;
  /** Only with `low-confidence`: the closest passages, marked as such. */
  readonly nearest: readonly Excerpt[];
}

export type Answer = AnsweredQuestion | Abstention;

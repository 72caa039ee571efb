// retrieval: what the retriever hands to the answer path: a chunk with why it was ranked where it is. Plain data.
import type { ScoreTrace } from '../domain/answer.js';
import type { StoredChunk } from '../store/store.js';

/**
 * Best similarity of every question token with any token of every sentence of one chunk: `questionTokens × sentences`,
 * row by row, −1 to 1. The maximum over sentences, averaged over tokens, is the chunk's MaxSim.
 */
export interface MatchMatrix {
  readonly values: Float32Array;
  readonly questionTokens: number;
  readonly sentences: number;
}

export interface Passage {
  readonly stored: StoredChunk;
  /** Higher is better; compares only within one question. */
  readonly score: number;
  readonly trace: ScoreTrace;
  /** The unweighted parts, each in a fixed range, so that they mean the same for every question. */
  readonly signals: PassageSignals;
  readonly matrix: MatchMatrix;
  /** Best match of each question token in the head of the document. */
  readonly headMatches: Float32Array;
}

/** What a stretch of text (a chunk, or some of its sentences) says of the question. */
export interface TextSignals {
  /** Late interaction, −1 to 1: each token of the question may be matched by the text or by the head of its document. */
  readonly maxSim: number;
  /** Late interaction of the content words that name nothing, by the text alone: what is asked about the things named. */
  readonly detail: number;
}

export interface PassageSignals extends TextSignals {
  /** Centred cosine of question and chunk, −1 to 1. */
  readonly dense: number;
  /** Centred cosine of question and the document's head, −1 to 1. */
  readonly head: number;
  /** Matched share of the question's known index terms, weighted by idf, 0–1. */
  readonly lexical: number;
  /** Share of the question's entities that the document has, weighted by idf over documents, 0–1. */
  readonly documentEntities: number;
  /** The same for the document's head: what it is about. */
  readonly headEntities: number;
  /** The same for the chunk. */
  readonly chunkEntities: number;
}

// embedding: the interface TEXT → VECTORS. The local model implements it in a worker thread, a hashing fake in unit tests.
// Language centring happens behind it; nothing outside ever sees a raw vector.

/** What must be equal for two sets of vectors to be comparable; part of the index fingerprint. */
export interface EmbedderFingerprint {
  readonly modelId: string;
  /** Length of a chunk or question vector. */
  readonly dimension: number;
  /** Length of one token vector. */
  readonly tokenDimension: number;
  readonly maxTokens: number;
  readonly passagePrefix: string;
  readonly questionPrefix: string;
  /** Hex SHA-256 of the fitted language means and the token projection. */
  readonly fittedSha256: string;
}

/** One unit to embed. Sentences are joined by one space for the model; tokens stay assigned to their sentence. */
export interface PassageInput {
  readonly sentences: readonly string[];
  /** ISO 639-1 of the passage, `und` when unknown (common mean). */
  readonly language: string;
}

export interface EmbeddedPassage {
  /** Centred, unit length. */
  readonly vector: Float32Array;
  /** `tokens × tokenDimension`, centred, projected, unit length, quantised to int8 (÷ 127). Row by row. */
  readonly tokenVectors: Int8Array;
  /** Tokens of each sentence, in order; their sum is the number of rows. */
  readonly sentenceTokens: readonly number[];
}

/** A whitespace-separated word of the question and its rows in `tokenVectors`. Offsets in the question's text. */
export interface QuestionWord {
  readonly start: number;
  readonly end: number;
  readonly firstToken: number;
  readonly endToken: number;
}

export interface EmbeddedQuestion {
  readonly vector: Float32Array;
  /** `tokens × tokenDimension`, centred, projected, unit length. */
  readonly tokenVectors: Float32Array;
  readonly words: readonly QuestionWord[];
}

export interface Embedder {
  readonly fingerprint: EmbedderFingerprint;
  /** Model tokens of each text, without prefix and end marks. */
  countTokens(texts: readonly string[]): Promise<number[]>;
  /** In the order given. Throws `AppError('internal')` when a passage has more than `maxTokens` tokens: nothing is cut silently. */
  embedPassages(passages: readonly PassageInput[]): Promise<EmbeddedPassage[]>;
  /** A question longer than the model takes is an error as well; the caller limits its length. */
  embedQuestion(text: string, language: string): Promise<EmbeddedQuestion>;
  close(): Promise<void>;
}

/**
 * `ready`: also before the first request. `restarting`: its thread died; the next request starts another one. `lost`: it
 * died too often, or was closed: every request fails from now on.
 */
export type EmbedderState = 'ready' | 'restarting' | 'lost';

/** An embedder whose model can die without the process, for whoever watches over it. */
export interface WatchedEmbedder extends Embedder {
  readonly state: EmbedderState;
}

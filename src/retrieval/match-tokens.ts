// retrieval: late interaction (MaxSim, as in ColBERT): QUESTION TOKENS × STORED TOKENS → MATCH MATRIX. Pure arithmetic.
// Scores one chunk at a time; the caller decides which chunks are worth it.
import { dotAt } from '../domain/vector.js';
import type { EmbeddedQuestion } from '../embedding/embedder.js';
import type { MatchMatrix } from './passage.js';

const INT8_UNIT = 127;

/** Best match of each question token in each sentence. `tokenVectors` rows are int8, 127 = 1. A sentence without tokens matches −1. */
export function matchTokens(
  question: EmbeddedQuestion,
  tokenDimension: number,
  tokenVectors: Int8Array,
  sentenceTokens: readonly number[],
): MatchMatrix {
  const questionTokens = question.tokenVectors.length / tokenDimension;
  const sentences = sentenceTokens.length;
  const values = new Float32Array(questionTokens * sentences).fill(-1);
  // As floats once, not once a question token: half of the time goes into converting integers.
  const rows = Float32Array.from(tokenVectors);
  for (let q = 0; q < questionTokens; q += 1) {
    let token = 0;
    for (let s = 0; s < sentences; s += 1) {
      let best = -INT8_UNIT;
      for (const end = token + sentenceTokens[s]!; token < end; token += 1) {
        best = Math.max(
          best,
          dotAt(question.tokenVectors, q * tokenDimension, rows, token * tokenDimension, tokenDimension),
        );
      }
      values[q * sentences + s] = best / INT8_UNIT;
    }
  }
  return { values, questionTokens, sentences };
}

/** Best match of each question token over the sentences `[first, end)`. */
export function bestMatches(matrix: MatchMatrix, first = 0, end = matrix.sentences): Float32Array {
  const best = new Float32Array(matrix.questionTokens).fill(-1);
  for (let q = 0; q < matrix.questionTokens; q += 1)
    for (let s = first; s < end; s += 1) best[q] = Math.max(best[q]!, matrix.values[q * matrix.sentences + s]!);
  return best;
}

/** The larger of both, token by token: what either place says of the question. */
export const joinMatches = (a: Float32Array, b: Float32Array): Float32Array =>
  a.map((value, i) => Math.max(value, b[i]!));

/** Mean over the tokens given, or over all; 0 for none. */
export function meanMatch(matches: Float32Array, tokens?: readonly number[]): number {
  const count = tokens?.length ?? matches.length;
  let sum = 0;
  for (let i = 0; i < count; i += 1) sum += matches[tokens ? tokens[i]! : i]!;
  return count === 0 ? 0 : sum / count;
}

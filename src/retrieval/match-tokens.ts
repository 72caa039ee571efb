// retrieval: late interaction (MaxSim, as in ColBERT): QUESTION TOKENS × STORED TOKENS → MATCH MATRIX. Pure arithmetic.
// Scores one chunk at a time; the caller decides which chunks are worth it.
import type { EmbeddedQuestion } from '../embedding/embedder.js';
import type { MatchMatrix } from './passage.js';

const INT8_UNIT = 127;
/** Question tokens read side by side: each value of a stored token is then loaded once for four products. */
const BLOCK = 4;

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
  // As doubles once, with empty rows up to a whole block: converting floats again at every product takes half of the time.
  const asked = new Float64Array(Math.ceil(questionTokens / BLOCK) * BLOCK * tokenDimension);
  asked.set(question.tokenVectors);
  const rows = new Float64Array(tokenVectors);
  for (let q = 0; q < questionTokens; q += BLOCK) {
    let token = 0;
    for (let s = 0; s < sentences; s += 1) {
      const best = bestOfBlock(asked, q, rows, token, token + sentenceTokens[s]!, tokenDimension);
      token += sentenceTokens[s]!;
      for (let k = 0; k < BLOCK && q + k < questionTokens; k += 1)
        values[(q + k) * sentences + s] = best[k]! / INT8_UNIT;
    }
  }
  return { values, questionTokens, sentences };
}

/** Largest dot product of each of four question rows, from row `q` on, with the stored rows `[first, end)`; −127 for none. */
function bestOfBlock(
  asked: Float64Array,
  q: number,
  rows: Float64Array,
  first: number,
  end: number,
  dimension: number,
): readonly [number, number, number, number] {
  const [a, b, c, d] = [q * dimension, (q + 1) * dimension, (q + 2) * dimension, (q + 3) * dimension];
  let [bestA, bestB, bestC, bestD] = [-INT8_UNIT, -INT8_UNIT, -INT8_UNIT, -INT8_UNIT];
  for (let row = first * dimension; row < end * dimension; row += dimension) {
    let [sumA, sumB, sumC, sumD] = [0, 0, 0, 0];
    for (let i = 0; i < dimension; i += 1) {
      const value = rows[row + i]!;
      sumA += asked[a + i]! * value;
      sumB += asked[b + i]! * value;
      sumC += asked[c + i]! * value;
      sumD += asked[d + i]! * value;
    }
    bestA = Math.max(bestA, sumA);
    bestB = Math.max(bestB, sumB);
    bestC = Math.max(bestC, sumC);
    bestD = Math.max(bestD, sumD);
  }
  return [bestA, bestB, bestC, bestD];
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

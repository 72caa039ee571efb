// quotes: STORED CHUNKS OF TWO DOCUMENTS → pairs of their sentences that say nearly the same, by the vectors that are stored
// with them. Nothing is embedded here, and no pair is judged: how alike is alike enough is the caller's.
import type { Span } from '../domain/span.js';
import { dot, dotAt } from '../domain/vector.js';
import type { StoredChunk } from '../store/store.js';

/** Places of two sentences in their documents. */
export interface SentencePair {
  readonly left: number;
  readonly right: number;
  /** Mean best similarity of the tokens of each with those of the other, both ways, −1 to 1. */
  readonly similarity: number;
}

/** Chunks of a longer document that are nearest to the other as a whole: the work grows with the product of both. */
const CHUNKS_MAX = 800;
/** Pairs of chunks whose sentences are compared, the nearest. */
const CHUNK_PAIRS = 60;
/** Shorter sentences (names of places, headings) are alike without saying anything. */
const TOKENS_MIN = 8;
/** Sentences on a topic had .50 to .80, also across languages, others at most .42, of topics no document speaks of at most .33. */
const TOPIC_MIN = 0.45;
const INT8_UNIT = 127;

export interface TokenSpace {
  /** Length of one row of token vectors. */
  readonly dimension: number;
  /** Token vectors of a topic, unit rows: only sentences that speak of it are matched. Default: all are. */
  readonly topic?: Float32Array;
}

/** Every pair once, most similar first; ties by place. Some tenths of a second for two long documents. */
export function matchSentences(
  left: readonly StoredChunk[],
  right: readonly StoredChunk[],
  space: TokenSpace,
): SentencePair[] {
  const [ours, theirs] = [readChunks(left, space), readChunks(right, space)];
  const [nearOurs, nearTheirs] = [nearestTo(theirs, ours), nearestTo(ours, theirs)];
  const chunkPairs = nearOurs
    .flatMap((one) => nearTheirs.map((other) => ({ one, other, similarity: dot(one.vector, other.vector) })))
    .sort((a, b) => b.similarity - a.similarity || a.one.id - b.one.id || a.other.id - b.other.id)
    .slice(0, CHUNK_PAIRS);
  const pairs = new Map<string, SentencePair>();
  for (const { one, other } of chunkPairs) {
    for (const a of one.sentences) {
      for (const b of other.sentences) {
        const key = `${a.place} ${b.place}`;
        if (pairs.has(key)) continue;
        pairs.set(key, { left: a.place, right: b.place, similarity: likeness(a, b, space.dimension) });
      }
    }
  }
  return [...pairs.values()].sort((a, b) => b.similarity - a.similarity || a.left - b.left || a.right - b.right);
}

/** Rows `[start, end)` of the chunk's token vectors. */
interface SentenceTokens extends Span {
  readonly place: number;
  readonly rows: Int8Array;
}

interface ReadChunk extends Pick<StoredChunk, 'id' | 'vector'> {
  readonly sentences: readonly SentenceTokens[];
}

/** Those that hold a sentence that is long enough and speaks of the topic. */
const readChunks = (chunks: readonly StoredChunk[], space: TokenSpace): ReadChunk[] =>
  chunks
    .map((chunk) => ({ ...chunk, sentences: sentencesOf(chunk).filter((sentence) => speaksOf(sentence, space)) }))
    .filter(({ sentences }) => sentences.length > 0);

function nearestTo(others: readonly ReadChunk[], chunks: readonly ReadChunk[]): readonly ReadChunk[] {
  if (chunks.length <= CHUNKS_MAX) return chunks;
  const centre = new Float32Array(others[0]?.vector.length ?? 0);
  for (const { vector } of others) for (const [at, value] of vector.entries()) centre[at]! += value;
  return [...chunks].sort((a, b) => dot(b.vector, centre) - dot(a.vector, centre) || a.id - b.id).slice(0, CHUNKS_MAX);
}

function sentencesOf({ chunk, sentenceTokens, tokenVectors: rows }: StoredChunk): SentenceTokens[] {
  let start = 0;
  return sentenceTokens.flatMap((count, at) => {
    const tokens = { rows, start, end: start + count };
    start += count;
    return count < TOKENS_MIN ? [] : [{ ...tokens, place: chunk.firstSentence + at }];
  });
}

/** Mean best similarity of the topic's tokens with those of the sentence. */
function speaksOf({ rows, start, end }: SentenceTokens, { topic, dimension }: TokenSpace): boolean {
  if (topic === undefined) return true;
  let sum = 0;
  for (let asked = 0; asked < topic.length; asked += dimension) {
    let best = -INT8_UNIT;
    for (let row = start; row < end; row += 1) {
      best = Math.max(best, dotAt(topic, asked, rows, row * dimension, dimension));
    }
    sum += best / INT8_UNIT;
  }
  return sum / (topic.length / dimension) >= TOPIC_MIN;
}

function likeness(one: SentenceTokens, other: SentenceTokens, dimension: number): number {
  const bestOfOther = new Int32Array(other.end - other.start).fill(-(INT8_UNIT ** 2));
  let sum = 0;
  for (let a = one.start; a < one.end; a += 1) {
    let best = -(INT8_UNIT ** 2);
    for (let b = other.start; b < other.end; b += 1) {
      const product = dotAt(one.rows, a * dimension, other.rows, b * dimension, dimension);
      if (product > best) best = product;
      if (product > bestOfOther[b - other.start]!) bestOfOther[b - other.start] = product;
    }
    sum += best;
  }
  const back = bestOfOther.reduce((total, best) => total + best, 0);
  return (sum / (one.end - one.start) + back / bestOfOther.length) / 2 / INT8_UNIT ** 2;
}

// ingest: sentences → chunks, the units that are embedded and found. Whole sentences in a row, as many as fit; must not
// cross a heading or a place where something was removed, and must not leave out any body sentence.

import { AppError } from '../domain/app-error.js';
import type { Chunk, PreparedDocument, Sentence } from '../domain/document.js';
import type { Span } from '../domain/span.js';

export interface ChunkLimits {
  /**
   * Characters of text per chunk. 700, as in the prototype whose figures the other settings come from; other lengths were
   * not compared. A larger window dilutes its vector, a smaller one parts sentences that explain each other.
   */
  readonly maxChars: number;
  /** Model tokens per chunk. 400 leaves room for a title in a model that takes 512. */
  readonly maxTokens: number;
  /** A single sentence may be this long before it is cut. */
  readonly maxSentenceTokens: number;
}

export const CHUNK_LIMITS: ChunkLimits = { maxChars: 700, maxTokens: 400, maxSentenceTokens: 480 };

/**
 * `tokenCounts`: model tokens of each sentence of the document, in order. Headings are in no chunk (their words are the
 * `section` of the sentences below them). A sentence above `maxSentenceTokens` becomes several chunks that lie inside
 * it, cut at word borders; all have its sentence range. Throws `AppError('internal')` when counts and sentences differ.
 */
export function buildChunks(
  document: Pick<PreparedDocument, 'text' | 'sentences'>,
  tokenCounts: readonly number[],
  limits: ChunkLimits = CHUNK_LIMITS,
): Chunk[] {
  const { sentences } = document;
  if (tokenCounts.length !== sentences.length) {
    throw new AppError('internal', `chunks: got ${tokenCounts.length} token counts for ${sentences.length} sentences.`);
  }
  const chunks: Omit<Chunk, 'index'>[] = [];
  for (const [index, sentence] of sentences.entries()) {
    if (sentence.kind === 'heading') continue;
    const tokens = tokenCounts[index]!;
    const last = chunks.at(-1);
    if (tokens > limits.maxSentenceTokens) chunks.push(...cutSentence(document.text, sentence, index, tokens, limits));
    else if (last !== undefined && fits(last, sentences, index, tokens, limits)) {
      chunks[chunks.length - 1] = { ...last, end: sentence.end, endSentence: index + 1, tokens: last.tokens + tokens };
    } else {
      chunks.push({ start: sentence.start, end: sentence.end, firstSentence: index, endSentence: index + 1, tokens });
    }
  }
  return chunks.map((chunk, index) => ({ index, ...chunk }));
}

function fits(
  chunk: Omit<Chunk, 'index'>,
  sentences: readonly Sentence[],
  index: number,
  tokens: number,
  limits: ChunkLimits,
): boolean {
  const next = sentences[index]!;
  const follows = chunk.endSentence === index && chunk.end === sentences[index - 1]!.end;
  const partOfCut = chunk.start !== sentences[chunk.firstSentence]!.start;
  if (!follows || partOfCut || next.afterRemoval === true || next.section !== sentences[index - 1]!.section)
    return false;
  return next.end - chunk.start <= limits.maxChars && chunk.tokens + tokens <= limits.maxTokens;
}

/** Parts of about equal length; their token counts are shares of the sentence's, by length. */
function cutSentence(
  text: string,
  sentence: Sentence,
  index: number,
  tokens: number,
  limits: ChunkLimits,
): Omit<Chunk, 'index'>[] {
  const length = sentence.end - sentence.start;
  // Tokens are not spread evenly over the characters: aim below the limit.
  const count = Math.max(Math.ceil(tokens / (limits.maxTokens * 0.75)), Math.ceil(length / limits.maxChars));
  const target = Math.ceil(length / count);
  const parts: Span[] = [];
  let start = sentence.start;
  while (start < sentence.end) {
    const end = wordBorder(text, start, Math.min(start + target, sentence.end), sentence.end);
    parts.push({ start, end });
    start = end;
    while (start < sentence.end && /\s/.test(text.charAt(start))) start++;
  }
  return parts.map((part) => ({
    ...part,
    firstSentence: index,
    endSentence: index + 1,
    tokens: Math.ceil((tokens * (part.end - part.start)) / length),
  }));
}

/** The last space before `wanted` in the second half of the part; without one, `wanted` itself, never inside a character. */
function wordBorder(text: string, start: number, wanted: number, end: number): number {
  if (wanted >= end) return end;
  const space = text.lastIndexOf(' ', wanted);
  if (space > start + (wanted - start) / 2) return space;
  const splitsPair = /[\uD800-\uDBFF]/.test(text.charAt(wanted - 1));
  return splitsPair && wanted - 1 > start ? wanted - 1 : wanted;
}

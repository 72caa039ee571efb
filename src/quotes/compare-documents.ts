// quotes: TWO DOCUMENTS with their stored chunks → their most similar passages side by side, with a word diff where both are in
// one language. Says where wordings meet and differ; it does not judge which is right or came first.

import { UNDETERMINED } from '../domain/language.js';
import type { Span } from '../domain/span.js';
import type { Embedder } from '../embedding/embedder.js';
import type { CorpusReader, StoredChunk, StoredDocument } from '../store/store.js';
import { type DiffPiece, diffWords } from './diff-words.js';
import { matchSentences, type SentencePair, type TokenSpace } from './match-sentences.js';

/** A topic is some words, not a text. */
export const TOPIC_MAX_CHARS = 200;

export interface ComparedDocument {
  readonly document: Pick<StoredDocument, 'text' | 'sentences'>;
  /** The current ones of the same version. */
  readonly chunks: readonly StoredChunk[];
}

/** Nothing of a version that has been replaced meanwhile: its chunks are gone. */
export const readCompared = (
  document: StoredDocument,
  corpus: Pick<CorpusReader, 'chunkOwners' | 'chunks'>,
): ComparedDocument => ({
  document,
  chunks: corpus
    .chunks(corpus.chunkOwners([document.id]).map(({ id }) => id))
    .filter(({ version }) => version === document.version),
});

/** Whole sentences: `text === document.text.slice(start, end)`. */
export interface ComparedText extends Span {
  readonly text: string;
  readonly language: string;
}

export interface ComparedPassage {
  readonly left: ComparedText;
  readonly right: ComparedText;
  /** Of the most similar sentences in it, −1 to 1. */
  readonly similarity: number;
  /** Spans of the two texts, `quoted` of the left one; absent across languages. */
  readonly pieces?: readonly DiffPiece[];
}

export type Comparison =
  | {
      readonly outcome: 'compared';
      /** Most similar first, at most five: those that differ, or where none does, those that are the same. */
      readonly passages: readonly [ComparedPassage, ...ComparedPassage[]];
      /** How many passages have the same words in both. */
      readonly sameWords: number;
    }
  | { readonly outcome: 'identical' | 'nothing-alike' };

const PASSAGES_MAX = 5;
/** Unrelated speeches had at most .55 to .64 between any two sentences, in other languages some .05 less. */
const SIMILARITY_MIN = 0.6;
const FOREIGN_MIN = 0.54;
/** A common topic makes sentences comparable that are less alike. */
const TOPIC_ALLOWANCE = 0.06;
/** Neighbouring sentences become one passage up to this length, in units; also keeps the word diff quick. */
const PASSAGE_MAX_CHARS = 1200;
const DIFF_MAX_CHARS = 10_000;

/** Two documents that differ in white space alone are identical. */
export function compareDocuments(left: ComparedDocument, right: ComparedDocument, space: TokenSpace): Comparison {
  if (joinSpace(left.document.text) === joinSpace(right.document.text)) return { outcome: 'identical' };
  const pairs = choosePairs(matchSentences(left.chunks, right.chunks, space), left, right, space);
  const passages = joinNeighbours(pairs, left, right)
    .map((stretch) => comparePassage(stretch, left, right))
    .sort((a, b) => b.similarity - a.similarity || a.left.start - b.left.start);
  const differing = passages.filter((passage) => !hasSameWords(passage));
  const [first, ...rest] = (differing.length > 0 ? differing : passages).slice(0, PASSAGES_MAX);
  if (first === undefined) return { outcome: 'nothing-alike' };
  return { outcome: 'compared', passages: [first, ...rest], sameWords: passages.length - differing.length };
}

const joinSpace = (text: string): string => text.replace(/\s+/gu, ' ').trim();

const hasSameWords = ({ pieces }: ComparedPassage): boolean => pieces?.every(({ isSame }) => isSame) === true;

/** The most similar first; each sentence stands in one pair. */
function choosePairs(
  pairs: readonly SentencePair[],
  left: ComparedDocument,
  right: ComparedDocument,
  { topic }: TokenSpace,
): SentencePair[] {
  const used = { left: new Set<number>(), right: new Set<number>() };
  const allowance = topic === undefined ? 0 : TOPIC_ALLOWANCE;
  return pairs.filter((pair) => {
    const isForeign = languageAt(left, pair.left) !== languageAt(right, pair.right);
    if (pair.similarity < (isForeign ? FOREIGN_MIN : SIMILARITY_MIN) - allowance) return false;
    if (used.left.has(pair.left) || used.right.has(pair.right)) return false;
    used.left.add(pair.left);
    used.right.add(pair.right);
    return true;
  });
}

const languageAt = ({ document }: ComparedDocument, sentence: number): string =>
  document.sentences[sentence]?.language ?? UNDETERMINED;

/** Sentences `[start, end)` of each document. */
interface Stretch {
  readonly left: Span;
  readonly right: Span;
  readonly similarity: number;
}

/** Pairs that follow each other on both sides are one passage. */
function joinNeighbours(
  pairs: readonly SentencePair[],
  left: ComparedDocument,
  right: ComparedDocument,
): readonly Stretch[] {
  const stretches: Stretch[] = [];
  for (const pair of [...pairs].sort((a, b) => a.left - b.left)) {
    const last = stretches.at(-1);
    if (last !== undefined && last.left.end === pair.left && last.right.end === pair.right) {
      const joined: Stretch = {
        left: { start: last.left.start, end: pair.left + 1 },
        right: { start: last.right.start, end: pair.right + 1 },
        similarity: Math.max(last.similarity, pair.similarity),
      };
      if (isOnePassage(joined.left, left) && isOnePassage(joined.right, right)) {
        stretches[stretches.length - 1] = joined;
        continue;
      }
    }
    stretches.push({ left: single(pair.left), right: single(pair.right), similarity: pair.similarity });
  }
  return stretches;
}

const single = (sentence: number): Span => ({ start: sentence, end: sentence + 1 });

/** Short enough, in one language, and never across a removed part. */
function isOnePassage({ start, end }: Span, { document }: ComparedDocument): boolean {
  const sentences = document.sentences.slice(start, end);
  const [first, ...rest] = sentences;
  return (
    first !== undefined &&
    sentences.at(-1)!.end - first.start <= PASSAGE_MAX_CHARS &&
    rest.every(({ afterRemoval, language }) => afterRemoval !== true && language === first.language)
  );
}

function comparePassage(stretch: Stretch, left: ComparedDocument, right: ComparedDocument): ComparedPassage {
  const passage = { left: textOf(stretch.left, left), right: textOf(stretch.right, right) };
  const isComparable =
    passage.left.language === passage.right.language &&
    passage.left.text.length + passage.right.text.length <= DIFF_MAX_CHARS;
  return {
    ...passage,
    similarity: stretch.similarity,
    ...(isComparable && { pieces: diffWords(passage.left.text, passage.right.text) }),
  };
}

function textOf({ start, end }: Span, { document }: ComparedDocument): ComparedText {
  const first = document.sentences[start]!;
  const span = { start: first.start, end: document.sentences[end - 1]!.end };
  return { ...span, text: document.text.slice(span.start, span.end), language: first.language };
}

export interface ComparingTools {
  readonly corpus: Pick<CorpusReader, 'chunkOwners' | 'chunks'>;
  readonly embedder: Pick<Embedder, 'fingerprint' | 'embedQuestion'>;
  /** ISO 639-1 of a text. */
  readonly languageOf: (text: string) => string;
}

/** Two current documents; only a topic is embedded. */
export async function compareStored(
  left: StoredDocument,
  right: StoredDocument,
  topic: string | undefined,
  { corpus, embedder, languageOf }: ComparingTools,
): Promise<Comparison> {
  const { tokenDimension: dimension } = embedder.fingerprint;
  const [one, other] = [readCompared(left, corpus), readCompared(right, corpus)];
  if (topic === undefined) return compareDocuments(one, other, { dimension });
  const { tokenVectors } = await embedder.embedQuestion(topic, languageOf(topic));
  return compareDocuments(one, other, { dimension, topic: tokenVectors });
}

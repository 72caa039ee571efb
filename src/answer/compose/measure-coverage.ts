// answer: SENTENCE + SENTENCES OF AN EXCERPT → how well the one is covered by the others: shared words, and vectors of the local
// model, as a whole and for its weakest word. Measures only; thresholds stand where it is judged.
import { type Span, spansOverlap } from '../../domain/span.js';
import { dotAt } from '../../domain/vector.js';
import type { EmbeddedPassage, EmbeddedQuestion } from '../../embedding/embedder.js';
import { extractTerms } from '../../language/extract-terms.js';
import { stopWordsOf } from '../../language/stop-words.js';
import type { ReadText } from './compare-negations.js';

export interface Coverage {
  /** Share of the sentence's content words, settled ones aside, that the excerpt has, 0–1; 1 for none. Means nothing between languages. */
  readonly lexical: number;
  /** Similarity to the closest sentence, or to the whole, −1–1. */
  readonly similarity: number;
  /** How close the excerpt's closest token is to the sentence's least covered word, −1–1; 1 for no word. */
  readonly weakestWord: number;
  /** The same of the words alone that the excerpt does not have. */
  readonly weakestNew: number;
  /** Place of the closest sentence. */
  readonly closest: number;
}

export interface EmbeddedExcerpt {
  /** In order, one each, as they stand in the text. */
  readonly sentences: readonly ReadText[];
  readonly bySentence: readonly EmbeddedPassage[];
  readonly whole: EmbeddedPassage;
}

/** @param settled parts of the sentence that are checked word by word elsewhere: names, dates, symbols */
export function measureCoverage(
  claim: ReadText,
  embedded: EmbeddedQuestion,
  excerpt: EmbeddedExcerpt,
  { tokenDimension, settled }: { readonly tokenDimension: number; readonly settled: readonly Span[] },
): Coverage {
  const { sentences, bySentence, whole } = excerpt;
  const stems = sentences.map(({ text, language }) => new Set(extractTerms(text, language).map((term) => term.stem)));
  const isOpen = (span: Span): boolean => !settled.some((other) => spansOverlap(other, span));
  const wanted = extractTerms(claim.text, claim.language).filter(
    (term) => term.isCompound === undefined && isOpen(term),
  );
  const shareOf = (has: (stem: string) => boolean): number =>
    wanted.length === 0 ? 1 : wanted.filter(({ stem }) => has(stem)).length / wanted.length;
  const similarities = bySentence.map(({ vector }) => dotAt(embedded.vector, 0, vector, 0, vector.length));
  const isSameLanguage = sentences.every(({ language }) => language === claim.language);
  const fits = similarities.map((similarity, place) =>
    isSameLanguage ? shareOf((stem) => stems[place]!.has(stem)) + similarity / 10 : similarity,
  );
  const isHeld = (stem: string): boolean => stems.some((held) => held.has(stem));
  const fresh = wanted.filter(({ stem }) => !isHeld(stem));
  const words = scoreWords(claim, embedded, bySentence, tokenDimension)
    .filter(({ span }) => isOpen(span))
    .map(({ span, score }) => ({ score, isNew: fresh.some((term) => spansOverlap(term, span)) }));
  return {
    lexical: shareOf(isHeld),
    similarity: Math.max(...similarities, dotAt(embedded.vector, 0, whole.vector, 0, whole.vector.length)),
    weakestWord: Math.min(1, ...words.map(({ score }) => score)),
    weakestNew: Math.min(1, ...words.filter(({ isNew }) => isNew).map(({ score }) => score)),
    closest: fits.indexOf(Math.max(...fits)),
  };
}

const HOLDS_LETTER = /\p{L}/u;

/** Words between blanks; a sentence written without any is one word. */
function scoreWords(
  { text, language }: ReadText,
  { words, tokenVectors }: EmbeddedQuestion,
  passages: readonly EmbeddedPassage[],
  dimension: number,
): { readonly span: Span; readonly score: number }[] {
  const stopWords = stopWordsOf(language);
  const telling = words.filter(({ start, end }) => {
    const word = text.slice(start, end).replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
    return HOLDS_LETTER.test(word) && !stopWords.has(word.toLowerCase());
  });
  return telling.map(({ start, end, firstToken, endToken }) => {
    let sum = 0;
    for (let token = firstToken; token < endToken; token += 1)
      sum += closestToken(tokenVectors, token * dimension, passages, dimension);
    return { span: { start, end }, score: sum / Math.max(1, endToken - firstToken) };
  });
}

/** Quantised rows: 127 stands for 1. */
function closestToken(
  rows: Float32Array,
  offset: number,
  passages: readonly EmbeddedPassage[],
  dimension: number,
): number {
  let best = -1;
  for (const { tokenVectors } of passages)
    for (let row = 0; row < tokenVectors.length; row += dimension)
      best = Math.max(best, dotAt(rows, offset, tokenVectors, row, dimension) / 127);
  return best;
}

// retrieval: CANDIDATES → SCORED PASSAGES. Every candidate gets the same signals; the score is their weighted sum, so that
// the trace adds up to it. Signals have fixed ranges and are never normalised per query: a weak best stays weak.
import type { ScoreTrace } from '../domain/answer.js';
import type { RetrievalMode } from '../domain/ask.js';
import type { DocumentId } from '../domain/document.js';
import type { QuestionTerm, UnderstoodQuestion } from '../domain/question.js';
import { spansOverlap } from '../domain/span.js';
import { dot } from '../domain/vector.js';
import type { EmbeddedQuestion, QuestionWord } from '../embedding/embedder.js';
import type { StoredChunk } from '../store/store.js';
import type { CorpusView } from './corpus-view.js';
import { bestMatches, joinMatches, matchTokens, meanMatch } from './match-tokens.js';
import type { Passage, PassageSignals, TextSignals } from './passage.js';
import { coveredShare, inverseFrequency, type WeightedTerm } from './term-weights.js';

/** What one unit of each signal is worth; chosen on the fit and tune questions, see docs/decisions/ranking.md. */
export const FULL_WEIGHTS = {
  maxSim: 1,
  detail: 0.38,
  head: 0.05,
  lexical: 0.1,
  documentEntities: 0.14,
  headEntities: 0.08,
  chunkEntities: 0.03,
} as const;

const WEIGHTS: Readonly<Record<RetrievalMode, Readonly<Partial<Record<keyof PassageSignals, number>>>>> = {
  lexical: { lexical: 1 },
  dense: { dense: 1 },
  hybrid: { dense: 1, lexical: 0.2 },
  full: FULL_WEIGHTS,
};

/** Weight of an unknown remainder: one fairly rare term matched out of one is not yet full coverage. */
const LEXICAL_PRIOR = 3;

export interface QuestionWeights {
  readonly terms: readonly WeightedTerm[];
  readonly entities: readonly WeightedTerm[];
}

/** idf of the question's terms over chunks and of its entities over documents. */
export function weighQuestion(question: UnderstoodQuestion, view: CorpusView): QuestionWeights {
  const frequencies = view.corpus.termFrequencies([...new Set(question.terms.flatMap((term) => term.alternatives))]);
  const chunks = view.chunkCount;
  const terms = question.terms.map(({ alternatives }) => ({
    alternatives,
    weight: inverseFrequency(Math.max(...alternatives.map((term) => frequencies.get(term) ?? 0)), chunks),
  }));
  const entities = question.terms.flatMap((term) => {
    const named = term.alternatives.filter((alternative) => /^[ey]:/u.test(alternative));
    const documents = Math.max(0, ...named.map((alternative) => view.documentsWith(alternative)));
    // A word that may be a misspelt name counts only where somebody of that name is known. An entity that no document
    // has counts in full: lacking it is what coverage is about.
    if (named.length === 0 || (term.kind === 'word' && documents === 0)) return [];
    return [
      { alternatives: named, weight: inverseFrequency(Math.max(1, documents), Math.max(2, view.documents.length)) },
    ];
  });
  return { terms, entities };
}

/** Tokens of the question's content words that name no entity, date or symbol. */
export function detailTokens(question: UnderstoodQuestion, embedded: EmbeddedQuestion): number[] {
  const named = question.terms.filter((term) => term.kind !== 'word');
  const plain = question.terms.filter((term) => term.kind === 'word');
  const isIn = (word: QuestionWord, terms: readonly QuestionTerm[]) => terms.some((term) => spansOverlap(word, term));
  return embedded.words
    .filter((word) => isIn(word, plain) && !isIn(word, named))
    .flatMap(({ firstToken, endToken }) => Array.from({ length: endToken - firstToken }, (_, i) => firstToken + i));
}

/** What the sentences `[first, end)` of a chunk say of the question. */
export function readSentences(
  passage: Pick<Passage, 'matrix' | 'headMatches'>,
  details: readonly number[],
  first = 0,
  end = passage.matrix.sentences,
): TextSignals {
  const matches = bestMatches(passage.matrix, first, end);
  const maxSim = meanMatch(joinMatches(matches, passage.headMatches));
  return { maxSim, detail: details.length === 0 ? maxSim : meanMatch(matches, details) };
}

export interface ScoringContext {
  readonly embedded: EmbeddedQuestion;
  readonly weights: QuestionWeights;
  readonly details: readonly number[];
  readonly view: CorpusView;
  readonly headMatches: ReadonlyMap<DocumentId, Float32Array>;
  readonly mode: RetrievalMode;
}

/** Best match of each question token in the head of each document. */
export function matchHeads(
  ids: Iterable<DocumentId>,
  embedded: EmbeddedQuestion,
  view: CorpusView,
): Map<DocumentId, Float32Array> {
  const { tokenDimension } = view;
  const heads = view.corpus.headTokens([...new Set(ids)]);
  return new Map(
    [...heads].map(([id, tokens]) => [
      id,
      bestMatches(matchTokens(embedded, tokenDimension, tokens, [tokens.length / tokenDimension])),
    ]),
  );
}

const noMatches = (tokens: number): Float32Array => new Float32Array(tokens).fill(-1);

export function scorePassage(stored: StoredChunk, context: ScoringContext): Passage {
  const { embedded, weights, details, view, mode } = context;
  const summary = view.document(stored.documentId);
  const present = new Set(stored.terms);
  const matrix = matchTokens(embedded, view.tokenDimension, stored.tokenVectors, stored.sentenceTokens);
  const headMatches = context.headMatches.get(stored.documentId) ?? noMatches(matrix.questionTokens);
  const signals: PassageSignals = {
    ...readSentences({ matrix, headMatches }, details),
    dense: dot(embedded.vector, stored.vector),
    head: summary ? dot(embedded.vector, summary.headVector) : 0,
    lexical: coveredShare(weights.terms, present, LEXICAL_PRIOR),
    documentEntities: coveredShare(weights.entities, new Set(summary?.entityTerms)),
    headEntities: coveredShare(weights.entities, new Set(summary?.headTerms)),
    chunkEntities: coveredShare(weights.entities, present),
  };
  const trace = traceScore(signals, mode);
  return { stored, score: trace.total, trace, signals, matrix, headMatches };
}

function traceScore(signals: PassageSignals, mode: RetrievalMode): ScoreTrace {
  const parts = Object.fromEntries(
    Object.entries(WEIGHTS[mode]).map(([name, weight]) => [name, weight * signals[name as keyof PassageSignals]]),
  );
  return { total: Object.values(parts).reduce((sum, part) => sum + part, 0), parts };
}

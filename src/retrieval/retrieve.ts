// ★ retrieval: UNDERSTOOD QUESTION → RANKED PASSAGES. Reads as the list of its stages; decides nothing about answering.
import type { RetrievalMode } from '../domain/ask.js';
import type { QuestionFilters, UnderstoodQuestion } from '../domain/question.js';
import type { EmbeddedQuestion } from '../embedding/embedder.js';
import type { CorpusView } from './corpus-view.js';
import { filterDocuments } from './filter-documents.js';
import { gatherCandidates } from './gather-candidates.js';
import type { Passage } from './passage.js';
import { detailTokens, matchHeads, scorePassage, weighQuestion } from './score-passages.js';

export interface Retrieved {
  /** Best first; ties by document, then by place. */
  readonly passages: readonly Passage[];
  /** Question tokens of content words that name nothing: they tell passages of one document apart. */
  readonly details: readonly number[];
  /** Documents that passed the filters. */
  readonly documents: number;
  /** Documents left out only because they carry no publication date. */
  readonly undatedExcluded: number;
}

export function retrieve(
  question: UnderstoodQuestion,
  embedded: EmbeddedQuestion,
  filters: QuestionFilters,
  view: CorpusView,
  mode: RetrievalMode,
): Retrieved {
  const { allowed, undatedExcluded } = filterDocuments(view.documents, filters);
  if (allowed?.size === 0) return { passages: [], details: [], documents: 0, undatedExcluded };
  const use = { dense: mode !== 'lexical', terms: mode !== 'dense', heads: mode === 'full' };
  const weights = weighQuestion(question, view);
  const chunks = view.corpus.chunks(gatherCandidates(view, question, embedded, weights, allowed, use));
  const headMatches = matchHeads(
    chunks.map((chunk) => chunk.documentId),
    embedded,
    view,
  );
  const details = detailTokens(question, embedded);
  const passages = chunks.map((chunk) => scorePassage(chunk, { embedded, weights, details, view, headMatches, mode }));
  passages.sort(byScoreThenPlace);
  return { passages, details, documents: allowed?.size ?? view.documents.length, undatedExcluded };
}

function byScoreThenPlace(a: Passage, b: Passage): number {
  if (a.score !== b.score) return b.score - a.score;
  if (a.stored.documentId !== b.stored.documentId) return a.stored.documentId < b.stored.documentId ? -1 : 1;
  return a.stored.chunk.index - b.stored.chunk.index;
}

// retrieval: QUESTION → CANDIDATE CHUNKS: the union of what the vectors find, what the terms find, and the passages of
// the documents whose heads fit the question best. Order does not matter here; every candidate is scored alike.
import type { DocumentId } from '../domain/document.js';
import type { UnderstoodQuestion } from '../domain/question.js';
import { dot } from '../domain/vector.js';
import type { EmbeddedQuestion } from '../embedding/embedder.js';
import type { ChunkId, DocumentSummary } from '../store/store.js';
import type { CorpusView } from './corpus-view.js';
import type { QuestionWeights } from './score-passages.js';
import { coveredShare } from './term-weights.js';

const DENSE_CANDIDATES = 24;
const TERM_CANDIDATES = 8;
/** Documents read because of their head, and passages of each. */
const HEAD_DOCUMENTS = 3;
const HEAD_CANDIDATES = 6;
/** What the entities of a head count against its vector. */
const HEAD_ENTITY_WEIGHT = 0.3;

export function gatherCandidates(
  view: CorpusView,
  question: UnderstoodQuestion,
  embedded: EmbeddedQuestion,
  weights: QuestionWeights,
  allowed: ReadonlySet<DocumentId> | undefined,
  use: { readonly dense: boolean; readonly terms: boolean; readonly heads: boolean },
): ChunkId[] {
  const near = use.dense
    ? view.vectorIndex.search(embedded.vector, DENSE_CANDIDATES, allowed && view.chunkIds(allowed))
    : [];
  const terms = [...new Set(question.terms.flatMap((term) => term.alternatives))];
  const worded =
    use.terms && terms.length > 0
      ? view.corpus.searchTerms(terms, TERM_CANDIDATES, allowed && [...allowed].sort())
      : [];
  const headed = use.heads
    ? bestHeads(view, embedded, weights, allowed).flatMap((document) =>
        view.vectorIndex.search(embedded.vector, HEAD_CANDIDATES, view.chunkIds([document.id])),
      )
    : [];
  return [...new Set([...near, ...worded, ...headed].map((hit) => hit.id))].sort((a, b) => a - b);
}

function bestHeads(
  view: CorpusView,
  embedded: EmbeddedQuestion,
  weights: QuestionWeights,
  allowed: ReadonlySet<DocumentId> | undefined,
): DocumentSummary[] {
  return view.documents
    .filter((document) => allowed?.has(document.id) ?? true)
    .map((document) => ({
      document,
      score:
        dot(embedded.vector, document.headVector) +
        HEAD_ENTITY_WEIGHT * coveredShare(weights.entities, new Set(document.headTerms)),
    }))
    .sort((a, b) => b.score - a.score || (a.document.id < b.document.id ? -1 : 1))
    .slice(0, HEAD_DOCUMENTS)
    .map(({ document }) => document);
}

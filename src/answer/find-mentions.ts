// answer: TERMS → DOCUMENTS THAT MENTION THEM, each with the fewest sentences that hold all of them. A mention is one by words:
// a form of the word in the document's language, or any language's form of a name or term of the glossary. No guess by meaning.
import type { DocumentId, Sentence } from '../domain/document.js';
import type { EntityMention } from '../domain/mention.js';
import type { QuestionTerm } from '../domain/question.js';
import { sliceOf, spanContains } from '../domain/span.js';
import { analyseText } from '../language/analyse-text.js';
import type { CorpusView } from '../retrieval/corpus-view.js';
import type { StoredChunk, StoredDocument } from '../store/store.js';
import type { QuotedSlice } from './cite-evidence.js';
import { EXCERPT_MAX_SENTENCES, isWindow } from './select-evidence.js';

/** Chunks looked into, best first: in larger corpora the count of documents is of these. */
const CHUNKS_READ = 300;

export interface WantedMention {
  /** All must stand in the excerpt. */
  readonly terms: readonly QuestionTerm[];
  /** Must match it as well. */
  readonly pattern?: RegExp;
}

/** One a document, the best first. `allowed` undefined: all documents. */
export function findMentions(
  wanted: WantedMention,
  view: CorpusView,
  allowed: ReadonlySet<DocumentId> | undefined,
): QuotedSlice[] {
  const { terms } = wanted;
  if (terms.length === 0 || allowed?.size === 0) return [];
  const alternatives = [...new Set(terms.flatMap((term) => term.alternatives))];
  const hits = view.corpus.searchTerms(alternatives, CHUNKS_READ, allowed && [...allowed].sort());
  const scores = new Map(hits.map(({ id, score }) => [id, score]));
  const found = new Map<DocumentId, QuotedSlice>();
  for (const chunk of view.corpus.chunks(hits.map(({ id }) => id))) {
    if (found.has(chunk.documentId) || !holdsAll(new Set(chunk.terms), terms)) continue;
    const document = view.readDocument(chunk.documentId, chunk.version);
    const score = scores.get(chunk.id) ?? 0;
    const mention = document && findShortest(document, chunk, wanted, score / (1 + score));
    if (mention) found.set(chunk.documentId, mention);
  }
  return [...found.values()];
}

const holdsAll = (present: ReadonlySet<string>, terms: readonly QuestionTerm[]): boolean =>
  terms.every(({ alternatives }) => alternatives.some((alternative) => present.has(alternative)));

function findShortest(
  document: StoredDocument,
  { chunk, entities }: StoredChunk,
  { terms, pattern }: WantedMention,
  score: number,
): QuotedSlice | undefined {
  const { sentences, text } = document;
  const read = new Map<number, readonly string[]>();
  const termsOf = (index: number): readonly string[] => {
    const known = read.get(index) ?? readTerms(text, sentences[index]!, entities);
    read.set(index, known);
    return known;
  };
  for (let length = 1; length <= EXCERPT_MAX_SENTENCES; length += 1) {
    for (let first = chunk.firstSentence; first + length <= chunk.endSentence; first += 1) {
      const end = first + length;
      if (!isQuotable(document, first, end)) continue;
      const span = { start: sentences[first]!.start, end: sentences[end - 1]!.end };
      const present = new Set(Array.from({ length }, (_, i) => termsOf(first + i)).flat());
      if (!holdsAll(present, terms) || pattern?.test(sliceOf(text, span)) === false) continue;
      const trace = { total: score, parts: { lexical: score } };
      return { document, ...span, firstSentence: first, endSentence: end, score, trace };
    }
  }
  return undefined;
}

/** Names as they were found at ingest: finding them again takes the longest. */
function readTerms(text: string, sentence: Sentence, entities: readonly EntityMention[]): string[] {
  const inside = entities
    .filter((entity) => spanContains(sentence, entity))
    .map((entity) => ({ ...entity, start: entity.start - sentence.start, end: entity.end - sentence.start }));
  const finder = { find: () => inside, implied: () => [] };
  return analyseText(sliceOf(text, sentence), sentence.language, finder).words.flatMap((word) => word.terms);
}

/** Every prefix of a window is one, too: sentences without a break between them. */
function isQuotable({ sentences }: StoredDocument, first: number, end: number): boolean {
  if (sentences.slice(first, end).some(({ kind }) => kind === 'heading')) return false;
  return Array.from({ length: end - first }, (_, i) => first + i + 1).every((each) => isWindow(sentences, first, each));
}
